package import Wording

/// Strict reading of one mapping.
///
/// A result of nil is already reported to the collector, except where the word `optional` says that
/// the key may be absent. Every key that nobody asked for is unknown.
package struct MappingReader {
  /// Keys that were asked for; shared by the copies of a reader.
  private final class AskedKeys {
    var names: Set<String> = []
    var isFinished = false
  }

  /// The keys that lead here; empty for the root.
  package let path: String
  package let file: String
  package let collector: FindingCollector
  package let position: Position
  private let list: [Node.Entry]
  private let values: [String: Node.Entry]
  private let asked = AskedKeys()

  /// Nil, with a finding, where the node is no mapping.
  package init?(
    _ node: Node,
    at path: String,
    in collector: FindingCollector,
    file: String
  ) {
    guard case .mapping(let entries, let position) = node else {
      collector.report(
        Finding(file: file, position: node.position, path: path, .wrongShape(node, .group))
      )
      return nil
    }
    self.path = path
    self.file = file
    self.collector = collector
    self.position = position
    list = entries
    values = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    collector.register(self)
  }

  /// Every key, in the order of the file.
  package var keys: [String] { list.map(\.key) }

  /// Every key with its value, for a mapping whose keys are free; none of them is unknown then.
  package func entries() -> [Node.Entry] {
    asked.names.formUnion(keys)
    return list
  }

  package func has(_ key: String) -> Bool {
    values[key] != nil
  }

  /// Where the value of a key stands.
  package func position(of key: String) -> Position? {
    values[key]?.value.position
  }

  /// The path of a key of this mapping.
  package func path(of key: String) -> String {
    path.appendingKey(key)
  }

  package func report(_ key: String, _ problem: BilingualText, remedy: BilingualText) {
    report(key, Remark(problem, remedy: remedy))
  }

  package func report(_ key: String, _ remark: Remark) {
    report(remark, at: position(of: key) ?? position, path: path(of: key))
  }

  func report(_ remark: Remark, at position: Position, path: String) {
    collector.report(Finding(file: file, position: position, path: path, remark))
  }

  /// The value of a key, which is known from now on.
  func node(_ key: String) -> Node? {
    asked.names.insert(key)
    return values[key]?.value
  }

  /// Reports every key that nobody asked for.
  package func finish() {
    if asked.isFinished { return }
    asked.isFinished = true
    for entry in list where !asked.names.contains(entry.key) {
      var remark = Remark.unknownKey(entry.key, known: Array(asked.names))
      if case .scalar(let scalar) = entry.value, scalar.isNull { remark = .strayText }
      report(remark, at: entry.keyPosition, path: path(of: entry.key))
    }
  }
}
