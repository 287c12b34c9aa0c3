import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  static let clockItem = VerificationItem.clock.rawValue

  var clockApplies: Bool { procedure.treatment(of: .clock, pile: pile, kind: kind) != .omitted }

  /// The clock from the captured indications; for piles that charge by time of use.
  func clock(_ facts: RunFacts) -> ItemVerdict {
    guard let provision = procedure.clock else { return .noClock }
    let heading = provision.heading
    let treatment = procedure.treatment(of: .clock, pile: pile, kind: kind)
    guard treatment != .omitted else {
      return .omitted(
        heading,
        because: BilingualText(
          zh: "充电桩不分时计费",
          en: "the pile does not charge by time of use"
        )
      )
    }
    var verdict = ItemVerdict(heading, .notCompleted)
    let limit = treatment == .examined ? provision.limits[kind] : nil
    verdict.figures = figures(of: heading.item)
    guard let identity = referenceIdentity(facts) else {
      verdict.remark = Self.notCaptured
      return verdict
    }
    guard let uncertainty = identity.accuracyClass.flatMap({ QuantityValue($0) }) else {
      verdict.remark = BilingualText(
        zh: "参考时钟没有同步，不能用于判断",
        en: "the reference clock is not synchronised and judges nothing"
      )
      return verdict
    }
    do {
      let judgement = ClockJudgement(
        item: Self.clockItem,
        limit: limit?.value,
        referenceUncertainty: uncertainty,
        referenceRatio: provision.referenceRatio.value.value
      )
      guard let (clock, conclusion, restsOn) = try judgement.verdict(facts) else {
        verdict.remark = Self.notCaptured
        return verdict
      }
      verdict.clock = clock
      verdict.conclusion = conclusion
      verdict.restsOn = restsOn
      return treated(verdict, as: treatment)
    } catch {
      return verdict.unjudged(error)
    }
  }

  private static let notCaptured = BilingualText(zh: "没有读取", en: "was not captured")

  /// Nil where the run ended before the reference clock was asked; its accuracy is nil where it said
  /// that it is not synchronised.
  private func referenceIdentity(_ facts: RunFacts) -> IdentityRecord? {
    facts.identities.last { $0.role == IdentityRecord.referenceClockRole }
  }
}

extension ItemVerdict {
  /// Of a procedure that has no such item.
  fileprivate static let noClock = ItemVerdict.omitted(
    ItemHeading(
      item: .clock,
      title: BilingualText(zh: "时钟", en: "Clock"),
      clause: nil,
      treatments: [:]
    )
  )
}
