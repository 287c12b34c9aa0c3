package import Metrology
package import Wording

/// A question about appearance and function, and the answer of a conforming pile.
package struct ChecklistQuestion: Hashable, Sendable {
  /// What the bench can find out by itself, where a driver reads the pile's display.
  package enum Measurement: String, Hashable, Sendable, CaseIterable {
    /// Whether the register stands still while no current flows.
    case noLoad = "no-load"
  }

  package var id: String
  package var question: BilingualText
  package var form: AnswerForm
  /// Nil where only a person can answer.
  package var measurement: Measurement?
  /// Nil where the file says nothing: then the answer is required.
  package var required: Figure<Bool>?

  package var isMeasured: Bool { measurement != nil }

  package var isRequired: Bool { required?.value ?? true }

  /// The key of its answer: `appearance/nameplate`.
  package var key: String { "\(VerificationItem.appearance.rawValue)/\(id)" }
}
