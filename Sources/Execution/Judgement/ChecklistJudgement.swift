import Evidence
import Metrology
import Procedures
import Wording

/// Judges a checklist from the answers on record.
enum ChecklistJudgement {
  /// Conforming when every question has an acceptable answer; one that has none is missing, not
  /// forgiven.
  static func verdict(
    _ heading: ItemHeading,
    questions: [Question],
    figures: [FigureUse],
    _ facts: RunFacts
  ) -> ItemVerdict {
    let answers = facts.answers(below: "\(heading.item.rawValue)/")
    let conclusions = questions.map { question -> Conclusion in
      guard let answer = answers.last(where: { $0.record.item == question.id })?.record else {
        return question.isRequired ? .notCompleted : .notApplicable
      }
      return answer.isAcceptable == false ? .nonconforming : .conforming
    }
    let failed = zip(questions, conclusions).filter { $0.1 == .nonconforming }.map(\.0)
    var verdict = ItemVerdict(heading, Conclusion.combined(conclusions))
    verdict.remark = remark(failed)
    verdict.figures = figures
    verdict.restsOn = answers.map(\.sequence)
    return verdict
  }

  private static func remark(_ failed: [Question]) -> BilingualText? {
    guard !failed.isEmpty else { return nil }
    return BilingualText(
      zh: "不符合：" + failed.map(\.text.zh).joined(separator: "；"),
      en: "Not met: " + failed.map(\.text.en).joined(separator: " ")
    )
  }
}
