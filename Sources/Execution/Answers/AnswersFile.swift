package import DataFiles
package import Wording

/// Answers to checklists and confirmations, written by a named person at a stated time.
///
/// An indication taken from such a file makes the whole record a specimen: nobody saw the display
/// when the reading was due.
package struct AnswersFile: Sendable, Equatable {
  package var path: String
  package var by: String
  package var at: String
  package var answers: [String: Answer]
  package var indications: [String: Answer]

  /// Reads the file; every finding at once.
  package static func decode(_ file: DataFile) throws(Findings) -> AnswersFile {
    try file.decode { AnswersFile(reading: $0, path: file.path) }
  }

  private init?(reading root: MappingReader, path: String) {
    _ = root.integer("schema", in: 1...1)
    let by = root.text("by")
    let at = root.text("at")
    let answers = root.mapping("answers")
    let indications = root.optionalMapping("indications")
    root.finish()
    guard let by, let at, let answers else { return nil }
    self.path = path
    self.by = by
    self.at = at
    self.answers = Self.entries(answers, by: by, at: at)
    self.indications = indications.map { Self.entries($0, by: by, at: at) } ?? [:]
  }

  private static func entries(_ reader: MappingReader, by: String, at: String) -> [String: Answer] {
    var found: [String: Answer] = [:]
    for entry in reader.entries() {
      found[entry.key] = answer(entry, in: reader, by: by, at: at)
    }
    return found
  }

  /// `yes` alone, or a mapping with the value, the instrument used, and another person or time.
  private static func answer(
    _ entry: Node.Entry,
    in reader: MappingReader,
    by: String,
    at: String
  ) -> Answer? {
    guard case .mapping = entry.value else {
      return reader.text(entry.key).map {
        Answer(text: $0, by: by, at: at, with: nil, source: .answersFile)
      }
    }
    guard let details = reader.mapping(entry.key) else { return nil }
    let answer = details.text("value").map {
      Answer(
        text: $0,
        by: details.optionalText("by") ?? by,
        at: details.optionalText("at") ?? at,
        with: details.optionalText("with"),
        source: .answersFile
      )
    }
    details.finish()
    return answer
  }
}

extension AnswersFile: AnswerSource {
  /// What was written beforehand cannot say that something was done.
  package var hasHands: Bool { false }

  package func check(for questions: [Question]) throws(Failure) {
    let missing = questions.filter { $0.isRequired && answers[$0.id] == nil }
    guard missing.isEmpty else { throw .answersMissing(missing, in: path) }
    for question in questions {
      if let answer = answers[question.id] { _ = try question.accepts(answer.text) }
    }
  }

  package func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    try check(for: questions)
    return questions.compactMap { question in answers[question.id].map { (question, $0) } }
  }

  package func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? {
    guard case .keyPress(let times) = request.entry else { return indications[request.id] }
    // What was written down beforehand: nobody pressed a key.
    let written = (1...max(1, times)).compactMap { indications["\(request.id)/\($0)"] }
    guard var answer = written.last else { return nil }
    answer.presses = written.map { KeyPress(shown: $0.text, at: nil) }
    return answer
  }

  package func reasonForAbort() async -> String? { nil }
}
