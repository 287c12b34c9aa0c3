/// What a person said to a question, when, and with what.
package struct Answer: Equatable, Sendable {
  /// How an answer reached the record.
  package enum Source: String, Sendable {
    case keyed
    case answersFile = "answers-file"
  }

  /// `yes`, `no`, a quantity, or text.
  package var text: String
  package var by: String
  /// When the person saw it, ISO 8601 with its zone.
  package var at: String
  /// The instrument or means used.
  package var with: String?
  package var source: Source

  package init(text: String, by: String, at: String, with: String?, source: Source) {
    self.text = text
    self.by = by
    self.at = at
    self.with = with
    self.source = source
  }
}
