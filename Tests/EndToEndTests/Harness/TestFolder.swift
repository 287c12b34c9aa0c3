import Foundation
import Glibc

/// A folder for one test, removed with everything in it.
final class TestFolder: Sendable {
  let path: String

  /// Short, because the path of a socket below it has at most 107 bytes.
  init() throws {
    var name = FileManager.default.temporaryDirectory.appending(path: "e2e-XXXXXX").path()
      .utf8CString.map(\.self)
    guard mkdtemp(&name) != nil else { throw POSIXError(.EACCES) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for folder in ["tmp", "home"] { try makeFolder(folder) }
  }

  deinit { remove() }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: file(name), atomically: true, encoding: .utf8)
    return file(name)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(name),
      withIntermediateDirectories: true
    )
  }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []).sorted()
  }

  /// What a process of this test sees of the world: nothing of the person who runs the tests but
  /// the cache of fonts, which takes seconds to make anew.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    let cache = own["XDG_CACHE_HOME"] ?? "\(own["HOME"] ?? "/root")/.cache"
    return [
      "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": file("home"), "TMPDIR": file("tmp"),
      "XDG_CACHE_HOME": cache, "LC_ALL": "C", "TERM": "xterm",
    ].merging(more) { _, new in new }
  }
}
