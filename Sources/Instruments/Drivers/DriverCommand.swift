package import Metrology

/// One thing a role can ask of the instrument, in the instrument's words.
package struct DriverCommand: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// `{value}` stands for the value.
    case send(String)
    case ask(String)
  }

  /// What the value, or the answer, is.
  package enum Meaning: Hashable, Sendable {
    case nothing
    case quantity(MeasurementUnit)
    case states([StateWord])
    /// `2026-11-21 15:30:05`
    case dateTime
  }

  /// A word on the wire and the state it stands for.
  package struct StateWord: Hashable, Sendable {
    package var word: String
    package var state: String
  }

  package struct ReadBack: Hashable, Sendable {
    package enum Comparison: String, CaseIterable, Sendable {
      case equal
      /// A range: what was chosen must cover what was asked for.
      case atLeast = "at-least"
    }

    package var ask: String
    package var words: [StateWord]
    package var comparison: Comparison
    /// How far it may differ; nil means not at all.
    package var tolerance: QuantityValue?
  }

  /// One place of a reply that lists several values.
  package struct Field: Hashable, Sendable {
    package var number: Int
    package var count: Int
  }

  package var name: String
  package var action: Action
  package var meaning: Meaning
  package var readBack: ReadBack?
  package var field: Field?
  package var least: QuantityValue?
  package var greatest: QuantityValue?
  /// The unit as the instrument writes it behind the number; nil where it writes none.
  package var suffix: String?
  /// Which of the driver's sources states it.
  package var source: String

  package static let placeholder = "{value}"

  package var statement: String {
    switch action {
    case .send(let text), .ask(let text): text
    }
  }

  package var asks: Bool {
    if case .ask = action { true } else { false }
  }
}
