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
    /// Whatever is to be written down.
    case text
  }

  /// The place in the procedure, `appearance/nameplate`, `precondition/temperature`.
  package var id: String
  package var text: BilingualText
  package var expectation: Expectation

  package init(id: String, text: BilingualText, expectation: Expectation) {
    self.id = id
    self.text = text
    self.expectation = expectation
  }

  /// A condition that is not met ends the run without a verdict on the pile.
  package var isCondition: Bool { id.hasPrefix("precondition/") }

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
