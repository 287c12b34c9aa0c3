/// Why something could not be done: a code, a sentence that names the thing, what a person can do
/// now, and what the system said.
package struct Failure: Error, Equatable, Sendable, Codable {
  package var code: FailureCode
  /// What went wrong, with the name of the thing.
  package var sentence: BilingualText
  /// What the person who reads it can do now.
  package var remedy: BilingualText
  /// What lies behind it, nearest first: system calls, raw replies.
  ///
  /// For the log and the record.
  package var causes: [String]

  package init(
    _ code: FailureCode,
    _ sentence: BilingualText,
    remedy: BilingualText,
    causes: [String] = []
  ) {
    self.code = code
    self.sentence = sentence
    self.remedy = remedy
    self.causes = causes
  }

  /// The same failure seen from further away: this one's sentence becomes the first cause.
  package func explained(
    as code: FailureCode,
    _ sentence: BilingualText,
    remedy: BilingualText? = nil
  ) -> Failure {
    Failure(
      code,
      sentence,
      remedy: remedy ?? self.remedy,
      causes: ["\(self.code.rawValue) \(self.sentence.en)"] + causes
    )
  }

  /// The lines a person sees: the code and the sentence, the remedy, then the causes.
  package func lines(in language: Language) -> [String] {
    let indent = "        "
    return ["\(code.rawValue)  \(sentence.text(in: language))", indent + remedy.text(in: language)]
      + causes.map { "\(indent)(\($0))" }
  }
}
