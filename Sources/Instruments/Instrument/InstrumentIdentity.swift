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
    self.init(raw, as: IdentityQuery(ask: "", fields: count, source: ""), maker: "")
  }

  /// Reads an answer as a driver describes it; the maker is the driver's where the answer names none.
  init?(_ raw: String, as query: IdentityQuery, maker: String) {
    // Byte by byte: a mark behind its space would make another character of it, and hide the word.
    let isSimulated = raw.utf8.starts(with: Self.simulatedPrefix.utf8)
    let rest = Substring(raw.utf8.dropFirst(isSimulated ? Self.simulatedPrefix.utf8.count : 0))
    let fields = rest.split(
      separator: query.separator.sign,
      omittingEmptySubsequences: query.separator == .blank
    ).map(\.withoutEdges)
    guard fields.count == query.fields, fields.count >= 2 else { return nil }
    func part(_ part: IdentityQuery.Part) -> String? {
      query.order.firstIndex(of: part).flatMap { fields.indices.contains($0) ? fields[$0] : nil }
    }
    guard let model = part(.model), !model.isEmpty else { return nil }
    let named = query.namesItsMaker ? part(.maker) ?? "" : maker
    if query.namesItsMaker, named.isEmpty { return nil }
    self.raw = raw
    self.maker = named
    self.model = model
    serial = part(.serial) ?? ""
    firmware = part(.firmware) ?? ""
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
