/// How the instrument says who it is.
package struct IdentityQuery: Hashable, Sendable {
  /// What one field of the answer is.
  package enum Part: String, CaseIterable, Sendable {
    case maker, model, serial, firmware, other
  }

  /// As IEEE 488.2 orders them.
  package static let usualOrder: [Part] = [.maker, .model, .serial, .firmware]

  package var ask: String
  package var fields: Int
  package var separator: DriverCommand.Field.Separator
  package var order: [Part]
  /// `*` where the identity names no maker.
  package var maker: WildcardPattern
  package var model: WildcardPattern
  package var source: String

  package init(
    ask: String,
    fields: Int,
    separator: DriverCommand.Field.Separator = .comma,
    order: [Part] = usualOrder,
    maker: WildcardPattern = WildcardPattern("*"),
    model: WildcardPattern = WildcardPattern("*"),
    source: String
  ) {
    self.ask = ask
    self.fields = fields
    self.separator = separator
    self.order = order
    self.maker = maker
    self.model = model
    self.source = source
  }

  var namesItsMaker: Bool { order.contains(.maker) }
}
