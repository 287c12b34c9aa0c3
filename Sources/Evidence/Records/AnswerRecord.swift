package import Wording

/// What a person said: a checklist answer, a precondition, a confirmation, a reason.
package struct AnswerRecord: Equatable, Sendable, Codable {
  /// The item of the procedure the answer belongs to, `appearance/nameplate`.
  package var item: String
  package var question: BilingualText
  /// `yes`, `no`, a quantity such as `23.5 °C`, or free text.
  package var answer: String
  /// Nil where the answer is not judged.
  package var isAcceptable: Bool?
  package var limit: BilingualText?
  package var by: String
  /// When the person saw it, ISO 8601 with its zone.
  package var at: String
  /// The instrument or means used.
  package var with: String?
  /// `keyed` or `answers-file`.
  package var source: String

  package init(
    item: String,
    question: BilingualText,
    answer: String,
    isAcceptable: Bool?,
    limit: BilingualText?,
    by: String,
    at: String,
    with: String?,
    source: String
  ) {
    self.item = item
    self.question = question
    self.answer = answer
    self.isAcceptable = isAcceptable
    self.limit = limit
    self.by = by
    self.at = at
    self.with = with
    self.source = source
  }
}
