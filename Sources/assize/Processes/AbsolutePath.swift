import Glibc

/// A path that means the same in every folder.
enum AbsolutePath {
  /// As the system resolves it; a path to nothing yet stays below the present folder.
  static func of(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }
}
