import Evidence
import Metrology
import Procedures
import Wording

extension ItemVerdict {
  /// An item that this kind of verification, or this pile, does not have.
  static func omitted(_ heading: ItemHeading, because reason: BilingualText? = nil) -> ItemVerdict {
    var verdict = ItemVerdict(heading, .notApplicable)
    verdict.remark = reason ?? ItemTreatment.omitted.name
    return verdict
  }

  init(_ heading: ItemHeading, _ conclusion: Conclusion) {
    self.init(
      item: heading.item.rawValue,
      name: heading.title,
      clause: heading.clause,
      conclusion: conclusion
    )
  }

  /// The item could not be judged from what is on record.
  func unjudged(_ fault: MetrologyFault) -> ItemVerdict {
    var verdict = self
    verdict.conclusion = .notCompleted
    verdict.remark = BilingualText(
      zh: "由记录的示值无法计算（\(fault)）",
      en: "cannot be computed from the recorded indications (\(fault))"
    )
    return verdict
  }
}
