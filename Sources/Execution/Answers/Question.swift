package import Metrology
package import Wording

/// Something a person must see or measure before a run.
package struct Question: Equatable, Sendable {
  /// What kind of answer it takes.
  package enum Expectation: Equatable, Sendable {
    /// Yes or no, and which of them a conforming pile earns.
    case confirmation(expected: Bool)
    /// A quantity of that unit, and the limits it is held against, if any.
    case quantity(MeasurementUnit, atLeast: QuantityValue?, atMost: QuantityValue?)
    /// Something that a person does and then confirms; who cannot do it stops the run.
    case action
    /// Words that are kept and not judged: a number on a seal, a firmware version, a name.
    case text
  }

  /// The place in the procedure, `appearance/nameplate`, `precondition/temperature`.
  package var id: String
  package var text: BilingualText
  package var expectation: Expectation
  /// Nothing begins while it has no answer.
  package var isRequired: Bool

  package init(
    id: String,
    text: BilingualText,
    expectation: Expectation,
    isRequired: Bool = true
  ) {
    self.id = id
    self.text = text
    self.expectation = expectation
    self.isRequired = isRequired
  }

  /// A condition that is not met ends the run without a verdict on the pile: what surrounds the
  /// pile, what concerns the bench, what the verifier does not confirm.
  package var isCondition: Bool { Self.isCondition(id) }

  static func isCondition(_ id: String) -> Bool {
    ["precondition/", "check/", "derived/"].contains { id.hasPrefix($0) }
  }

  /// Whether a person must do something with their own hands: no file can confirm it.
  package var isAction: Bool { expectation == .action }

  /// What the answer is held against, for the record; nil where nothing limits it.
  package var limit: BilingualText? {
    guard case .quantity(_, let least, let most) = expectation else { return nil }
    return switch (least, most) {
    case (let least?, let most?): BilingualText(verbatim: "\(least) … \(most)")
    case (let least?, nil): BilingualText(verbatim: "≥ \(least)")
    case (nil, let most?): BilingualText(verbatim: "≤ \(most)")
    case (nil, nil): nil
    }
  }
}
