package import Metrology
package import Wording

/// One run in one line: what a list of records shows.
package struct RunSummary: Equatable, Sendable {
  package var number: Int
  package var openedAt: String
  package var closedAt: String?
  package var pile: PileIdentity
  /// The connector's id on the pile.
  package var connector: String
  /// The bench's number and name.
  package var bench: String
  /// The procedure's id.
  package var procedure: String
  /// `initial`, `subsequent` or `in-service`.
  package var kind: String
  /// Nil for a run that never closed.
  package var conclusion: Conclusion?
  package var reason: BilingualText?

  package var isClosed: Bool { closedAt != nil }

  init(number: Int, openedAt: String, opening: RunOpening) {
    self.number = number
    self.openedAt = openedAt
    pile = opening.pile
    connector = opening.connector
    bench = opening.bench
    procedure = opening.procedure
    kind = opening.kind
  }

  mutating func close(_ closing: RunClosing, at: String) {
    closedAt = at
    conclusion = closing.conclusion
    reason = closing.reason
  }
}

extension PileIdentity {
  /// Maker and serial number make a pile the same; its model may be written anew.
  package func isSamePile(as other: PileIdentity) -> Bool {
    (maker, serial) == (other.maker, other.serial)
  }
}
