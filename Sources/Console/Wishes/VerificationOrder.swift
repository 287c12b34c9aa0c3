/// A verification as it was prepared: everything `assize verify` would be told, and what was answered
/// beforehand.
package struct VerificationOrder: Sendable, Equatable {
  /// An answer to a question of the procedure, as the person gave it.
  package struct Prepared: Sendable, Equatable {
    package var text: String
    /// When, ISO 8601 with its zone.
    package var at: String
    /// The instrument or means used.
    package var with: String?
    /// What else the person saw; kept beside the record's answers.
    package var remark: String?

    package init(text: String, at: String, with: String? = nil, remark: String? = nil) {
      self.text = text
      self.at = at
      self.with = with
      self.remark = remark
    }
  }

  /// A picture that is kept with the record.
  package struct Photograph: Sendable, Equatable {
    package var path: String
    /// SM3 of its bytes as they were when it was named.
    package var digest: String

    package init(path: String, digest: String) {
      self.path = path
      self.digest = digest
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
  package var photographs: [Photograph]

  package init(
    pile: String,
    connector: String,
    procedure: String,
    kind: String,
    occasion: String = "routine",
    contests: Int? = nil,
    method: String? = nil,
    bench: String,
    answers: [String: Prepared] = [:],
    photographs: [Photograph] = []
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
    self.photographs = photographs
  }
}
