/// What a person said to a question, when, and with what.
package struct Answer: Equatable, Sendable {
  /// How an answer reached the record.
  package enum Source: String, Sendable {
    case keyed
    case answersFile = "answers-file"
  }

  /// How an indication was given.
  package enum Entry: String, Sendable {
    case once, twice, confirmed
    case keyPress = "key-press"
  }

  /// `yes`, `no`, a quantity, or text.
  package var text: String
  package var by: String
  /// When the person saw it, ISO 8601 with its zone.
  package var at: String
  /// The instrument or means used.
  package var with: String?
  package var source: Source
  package var entry = Entry.once
  /// Who confirmed it, where another person did.
  package var confirmedBy: String?
  /// What a key was pressed at, in order, where changes were caught.
  package var presses: [KeyPress] = []

  package init(
    text: String,
    by: String,
    at: String,
    with: String?,
    source: Source,
    entry: Entry = .once,
    confirmedBy: String? = nil,
    presses: [KeyPress] = []
  ) {
    self.text = text
    self.by = by
    self.at = at
    self.with = with
    self.source = source
    self.entry = entry
    self.confirmedBy = confirmedBy
    self.presses = presses
  }

  /// How it was given, for the record; nil where it was given once.
  var recordedEntry: String? { entry == .once ? nil : entry.rawValue }
}
