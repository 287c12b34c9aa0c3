import Glibc
package import Wording

/// Where the shipped files are: procedures, drivers, document forms, examples.
package struct DataFolder: Hashable, Sendable {
  package let path: String

  /// The folder a person names; else `share/assize` of the installation; else the package.
  package static func locate(explicit: String?) throws(Failure) -> DataFolder {
    if let explicit {
      guard isFolder(explicit) else { throw .dataFolderMissing(explicit) }
      return DataFolder(path: explicit)
    }
    return try locate(besides: executablePath())
  }

  static func locate(besides executable: String) throws(Failure) -> DataFolder {
    var folder = parent(of: executable)
    for share in ["\(folder)/share/assize", "\(parent(of: folder))/share/assize"]
    where isFolder(share) {
      return DataFolder(path: share)
    }
    while !folder.isEmpty {
      if exists("\(folder)/Package.swift") { return DataFolder(path: folder) }
      folder = parent(of: folder)
    }
    throw .dataFolderNotFound(executable: executable)
  }

  /// The path of `<folder>/<name>.yaml`; a name that is not there is answered with those that are.
  package func file(_ folder: String, _ name: String) throws(Failure) -> String {
    let candidate = "\(path)/\(folder)/\(name).yaml"
    guard !name.contains("/"), !name.hasPrefix("."), Self.exists(candidate) else {
      throw .dataFileUnknown(name, folder: folder, known: list(folder))
    }
    return candidate
  }

  /// The names of the YAML files of a folder, without their ending, sorted.
  package func list(_ folder: String) -> [String] {
    Self.names(in: "\(path)/\(folder)")
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }
      .sorted()
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

extension DataFolder {
  private static func executablePath() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
      )
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func exists(_ path: String) -> Bool {
    access(path, R_OK) == 0
  }
}
