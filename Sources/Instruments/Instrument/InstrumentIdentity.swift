/// Who an instrument says it is.
package struct InstrumentIdentity: Hashable, Sendable, Codable {
  /// The mark that every simulated instrument puts before its identity.
  package static let simulatedPrefix = "ASSIZE-SIMULATED "

  /// The whole answer, unchanged.
  package var raw: String
  package var maker: String
  package var model: String
  package var serial: String
  package var firmware: String
  package var isSimulated: Bool

  /// Reads `maker,model,serial,firmware`; nil where the answer does not have that shape.
  package init?(_ raw: String, fields count: Int) {
    // Byte by byte: a mark behind its space would make another character of it, and hide the word.
    let isSimulated = raw.utf8.starts(with: Self.simulatedPrefix.utf8)
    let rest = Substring(raw.utf8.dropFirst(isSimulated ? Self.simulatedPrefix.utf8.count : 0))
    let fields = rest.split(separator: ",", omittingEmptySubsequences: false).map(\.withoutEdges)
    guard fields.count == count, count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
      return nil
    }
    self.raw = raw
    maker = fields[0]
    model = fields[1]
    serial = count > 2 ? fields[2] : ""
    firmware = count > 3 ? fields[3] : ""
    self.isSimulated = isSimulated
  }
}

extension Substring {
  fileprivate var withoutEdges: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
