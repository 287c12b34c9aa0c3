package import Metrology
package import Wording

/// What concerns the bench, around the readings: warm-up, check standard, polarity, sense leads.
package struct BenchCheck: Hashable, Sendable {
  package enum Moment: String, Hashable, Sendable, CaseIterable {
    /// Before anything is switched on.
    case before
    /// After the last reading.
    case after
  }

  package var id: String
  package var name: BilingualText
  package var moment: Moment
  package var form: AnswerForm
  /// A run without an acceptable answer to a required check comes to no conclusion.
  package var required: Figure<Bool>

  /// The key of its answer: `check/warm-up`.
  package var key: String { "check/\(id)" }
}
