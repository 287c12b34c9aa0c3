package import Metrology

/// How a display is read that no driver reads (人工读数): entered how, and pressed how.
package struct PersonReading: Hashable, Sendable {
  /// How a person's reading is entered.
  package enum Entry: String, Hashable, Sendable, Codable, CaseIterable {
    case once
    /// Typed twice by one person; both must agree.
    case twice
    /// Typed by one person and confirmed by another.
    case confirmed
  }

  package var entry: Figure<Entry>
  /// How late a key is pressed after what the eye sees; nil where changes are not caught by hand.
  package var reaction: ReactionTime?
  /// Changes of the last digit that are caught at each end of a reading; nil for none.
  package var presses: Figure<Int>?
}

/// The time between a change on a display and a person's key (反应时间).
package struct ReactionTime: Hashable, Sendable {
  package var mean: Figure<QuantityValue>
  /// The standard uncertainty of that mean, whoever presses.
  package var uncertainty: Figure<QuantityValue>
}
