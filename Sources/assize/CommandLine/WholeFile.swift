import FoundationEssentials
import Glibc
import Wording

/// Files that are written whole or not at all.
enum WholeFile {
  /// Writes beside the goal and renames, so that nobody ever sees half a document.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try makeFolder(of: path)
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritten(path, errno: errno)
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try FileManager.default.createDirectory(
      atPath: String(path[..<slash]),
      withIntermediateDirectories: true
    )
  }
}
