/// A value on its way into the canonical text: filled by an encoder, written once all is there.
///
/// Confined to one call of `Canonical.bytes`.
final class CanonicalNode {
  enum Content {
    /// Nothing was said of it yet; a value that says nothing at all is an empty object.
    case nothing
    /// Written out already: a string with its marks, a number, `true`, `null`.
    case written([UInt8])
    case list([CanonicalNode])
    case members([(key: String, node: CanonicalNode)])
  }

  private(set) var content = Content.nothing

  func become(_ written: [UInt8]) {
    content = .written(written)
  }

  func becomeList() {
    if case .list = content { return }
    content = .list([])
  }

  func becomeObject() {
    if case .members = content { return }
    content = .members([])
  }

  var count: Int {
    if case .list(let nodes) = content { nodes.count } else { 0 }
  }

  func append() -> CanonicalNode {
    let node = CanonicalNode()
    guard case .list(var nodes) = content else { return node }
    content = .nothing
    nodes.append(node)
    content = .list(nodes)
    return node
  }

  /// The node of a key; said twice, the later counts, as in every dictionary.
  func member(_ key: String) -> CanonicalNode {
    let node = CanonicalNode()
    guard case .members(var members) = content else { return node }
    content = .nothing
    if let index = members.firstIndex(where: { $0.key == key }) { members.remove(at: index) }
    members.append((key, node))
    content = .members(members)
    return node
  }
}

extension CanonicalNode {
  /// Appends the one spelling of what the node holds.
  func write(to text: inout [UInt8]) {
    switch content {
    case .nothing: text += "{}".utf8
    case .written(let bytes): text += bytes
    case .list(let nodes):
      text.append(UInt8(ascii: "["))
      for (index, node) in nodes.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        node.write(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .members(let members):
      text.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &text)
        text.append(UInt8(ascii: ":"))
        member.node.write(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  /// A string between its marks; only what JSON demands is escaped.
  static func write(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      if bytes.allSatisfy(isPlain) {
        text += bytes
      } else {
        for byte in bytes { write(byte, to: &text) }
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func write(_ byte: UInt8, to text: inout [UInt8]) {
    if isPlain(byte) { return text.append(byte) }
    switch byte {
    case UInt8(ascii: "\""): text += #"\""#.utf8
    case UInt8(ascii: "\\"): text += #"\\"#.utf8
    case 0x08: text += #"\b"#.utf8
    case 0x09: text += #"\t"#.utf8
    case 0x0A: text += #"\n"#.utf8
    case 0x0C: text += #"\f"#.utf8
    case 0x0D: text += #"\r"#.utf8
    default:
      let digits = Array("0123456789abcdef".utf8)
      text += #"\u00"#.utf8
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }
}
