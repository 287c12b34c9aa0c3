package import Metrology

/// One thing a role can ask of the instrument, in the instrument's words.
package struct DriverCommand: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// `{value}` stands for the value.
    case send(String)
    case ask(String)
    /// Nothing goes out: the instrument is in this state, or this range, and knows no other.
    case always(String)
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
    /// What stands between two values.
    package enum Separator: String, CaseIterable, Sendable {
      case comma = ","
      case commaAndBlank = ", "
      case semicolon = ";"
      /// One blank or several.
      case blank

      /// The text between two values.
      var sign: String { self == .blank ? " " : rawValue }
    }

    package var number: Int
    package var count: Int
    package var separator: Separator
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
  /// Whether the instrument answers what the role means with the opposite sign.
  package var isNegated: Bool
  /// Which of the driver's sources states it.
  package var source: String

  package static let placeholder = "{value}"
  /// Stands for the element, or the sum of elements, that the wiring is read from.
  package static let elementPlaceholder = "{element}"

  package var statement: String {
    switch action {
    case .send(let text), .ask(let text): text
    case .always: ""
    }
  }

  /// The state the instrument is always in; nil where it has to be set or asked for.
  package var standingState: String? {
    guard case .always(let state) = action, case .states = meaning else { return nil }
    return state
  }

  /// Words that stand for several states, as a setting's may and an answer's may not.
  var doubledWords: [String] {
    guard case .states(let words) = meaning else { return [] }
    var seen: Set<String> = []
    return words.map(\.word).filter { !seen.insert($0).inserted }
  }

  /// Whether anything is on the wire for it.
  package var goesOut: Bool {
    if case .always = action { false } else { true }
  }

  package var asks: Bool {
    if case .ask = action { true } else { false }
  }
}
