/// A YAML file as read: its bytes, for the record, and its values with their places.
package struct DataFile: Sendable {
  package static let largestSize = 1 << 20
  package static let deepestNesting = 64

  package let path: String
  package let bytes: [UInt8]
  package let root: Node

  /// Reads one document of UTF-8 of at most 1 MiB and 64 levels.
  package static func read(_ path: String) throws(Findings) -> DataFile {
    let content: [UInt8]
    do throws(Remark) {
      content = try fileContent(at: path, limit: largestSize)
    } catch {
      throw Findings(Finding(file: path, error))
    }
    return try parse(content, path: path)
  }

  package static func parse(_ text: String, path: String) throws(Findings) -> DataFile {
    try parse(Array(text.utf8), path: path)
  }

  package static func parse(_ bytes: [UInt8], path: String) throws(Findings) -> DataFile {
    let collector = FindingCollector()
    if bytes.count > largestSize {
      throw Findings(Finding(file: path, .tooLarge(limit: largestSize)))
    }
    SourceText.inspect(bytes, path: path, into: collector)
    try collector.check()
    var builder = NodeBuilder(bytes, path: path, collector: collector)
    let root = builder.document()
    try collector.check()
    guard let root else { throw Findings(Finding(file: path, .emptyFile)) }
    return DataFile(path: path, bytes: bytes, root: root)
  }
}
