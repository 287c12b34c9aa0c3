package import Metrology
package import Wording

/// A question about appearance and function, and the answer of a conforming pile.
package struct ChecklistQuestion: Hashable, Sendable {
  package var id: String
  package var question: BilingualText
  package var expected: Figure<Bool>

  /// The key of its answer: `appearance/nameplate`.
  package var key: String { "\(VerificationItem.appearance.rawValue)/\(id)" }
}

/// Appearance and function (外观与功能检查).
package struct AppearanceProvision: Hashable, Sendable {
  package var heading: ItemHeading
  package var checklist: [ChecklistQuestion]
}
