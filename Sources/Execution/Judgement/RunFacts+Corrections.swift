package import Evidence
import Metrology
package import Wording

extension RunFacts {
  /// The facts as they are once answers are corrected; readings of instruments stay what they are.
  ///
  /// A corrected answer is judged anew by its question; throws where it is no answer to it.
  package func corrected(
    by corrections: [Correction],
    questions: [Question]
  ) throws(Failure) -> RunFacts {
    var facts = self
    for correction in corrections where correction.field == "answer" {
      guard
        let index = entries.firstIndex(where: { $0.sequence == correction.entry }),
        case .answer(var answer) = facts.entries[index].body
      else { continue }
      answer.answer = correction.becomes
      if let question = questions.first(where: { $0.id == answer.item }) {
        answer.isAcceptable = try question.accepts(correction.becomes)
      }
      facts.entries[index].body = .answer(answer)
    }
    return facts
  }
}
