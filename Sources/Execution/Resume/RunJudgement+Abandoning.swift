package import Evidence
import Metrology
package import Wording

extension RunJudgement {
  /// How an interrupted run closes that nobody resumes: what was judged stands, the rest was not
  /// examined.
  package func abandoned(_ facts: RunFacts, because reason: BilingualText) -> RunClosing {
    let milliseconds = Int128(facts.timeAtWork / .milliseconds(1))
    var closing = closing(
      facts,
      benchSeconds: ExactDecimal(digits: milliseconds, places: 3).description
    )
    closing.failure = facts.failureAtEnd
    closing.reason = reason
    return closing
  }
}
