import Evidence
import Wording

extension AnswerRecord {
  /// The answer as evidence, with what it was held against.
  init(_ question: Question, _ answer: Answer) throws(Failure) {
    self.init(
      item: question.id,
      question: question.text,
      answer: answer.text,
      isAcceptable: try question.accepts(answer.text),
      limit: question.limit,
      by: answer.by,
      at: answer.at,
      with: answer.with,
      source: answer.source.rawValue
    )
  }
}
