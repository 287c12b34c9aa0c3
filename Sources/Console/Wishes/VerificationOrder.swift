/// A verification as it was prepared: everything `assize verify` would be told, and what was answered
/// beforehand.
package struct VerificationOrder: Sendable, Equatable {
  /// An answer to a question of the procedure, as the person gave it.
  package struct Prepared: Sendable, Equatable {
    package var text: String
    /// When, ISO 8601 with its zone.
    package var at: String

    package init(text: String, at: String) {
      self.text = text
      self.at = at
    }
  }

  /// The pile's file.
  package var pile: String
  package var connector: String
  package var procedure: String
  /// `initial`, `subsequent`, `in-service`.
  package var kind: String
  /// `routine`, `after-repair`, `re-inspection`, `arbitration`.
  package var occasion: String
  /// The record it contests.
  package var contests: Int?
  /// Nil for the procedure's own.
  package var method: String?
  package var bench: String
  /// By the ids of their questions.
  package var answers: [String: Prepared]

  package init(
    pile: String,
    connector: String,
    procedure: String,
    kind: String,
    occasion: String = "routine",
    contests: Int? = nil,
    method: String? = nil,
    bench: String,
    answers: [String: Prepared] = [:]
  ) {
    self.pile = pile
    self.connector = connector
    self.procedure = procedure
    self.kind = kind
    self.occasion = occasion
    self.contests = contests
    self.method = method
    self.bench = bench
    self.answers = answers
  }
}
