import FoundationEssentials
import Glibc
import Wording

/// The folder in which a store lives: one SQLite file and its companions, for this user alone.
struct StoreFolder {
  let path: String

  /// A relative path gets its `./`, so that no name means something special to SQLite.
  init(_ path: String) {
    self.path = path.hasPrefix("/") ? path : "./\(path)"
  }

  var ledger: String { "\(path)/ledger.sqlite" }

  /// Checks that the store is there, or that one can be made without disturbing anything.
  func prepare(creating: Bool) throws(Failure) {
    switch kind(of: path) {
    case nil:
      guard creating else { throw .storeMissing(path) }
      try make(path)
    case S_IFDIR:
      try checkContent(creating: creating)
    default:
      throw .storeForeign(path, because: BilingualText(zh: "它是文件而非文件夹", en: "it is no folder"))
    }
  }

  private func checkContent(creating: Bool) throws(Failure) {
    if kind(of: ledger) == S_IFREG { return }
    let content: [String]
    do {
      content = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .openingStore(path, cause: "\(error)")
    }
    if let other = content.sorted().first {
      throw .storeForeign(path, because: BilingualText(zh: "其中有 \(other)", en: "it holds \(other)"))
    }
    guard creating else { throw .storeMissing(path) }
    guard chmod(path, 0o700) == 0 else { throw .makingStore(path, errno: errno) }
  }

  private func make(_ folder: String) throws(Failure) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    let parent = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    guard errno == ENOENT, !parent.isEmpty, parent != folder else {
      throw .makingStore(path, errno: errno)
    }
    try make(parent)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .makingStore(path, errno: errno)
    }
  }

  /// Takes the ledger's file from everybody else; SQLite gives its companions the same mode.
  func closeToOthers() throws(Failure) {
    guard chmod(ledger, 0o600) == 0 else { throw .makingStore(path, errno: errno) }
  }

  /// The bytes this user may still write on the store's disk.
  func freeBytes() throws(Failure) -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else {
      throw .openingStore(path, cause: Failure.system(errno))
    }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  private func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
