import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// The clock from the captured indications; for piles that charge by time of use.
  func clock(_ facts: RunFacts) -> ItemVerdict? {
    guard let provision = procedure.clock else { return nil }
    let heading = provision.heading
    var verdict = ItemVerdict(heading, .notCompleted)
    let treatment = procedure.treatment(of: .clock, pile: pile, kind: kind)
    let limit = treatment == .recorded ? nil : provision.limits[kind]
    verdict.figures = figures(of: heading.item) + figuresOfPresses(heading.item, facts)
    guard let identity = referenceIdentity(facts) else {
      verdict.remark = Self.notCaptured
      return treated(verdict)
    }
    guard let uncertainty = identity.accuracyClass.flatMap({ QuantityValue($0) }) else {
      verdict.remark = BilingualText(
        zh: "参考时钟没有同步，不能用于判断",
        en: "the reference clock is not synchronised and judges nothing"
      )
      return treated(verdict)
    }
    do {
      let judgement = ClockJudgement(
        item: heading.item.rawValue,
        limit: limit?.value,
        captures: provision.captures?.value ?? 1,
        allowsStaticReads: provision.staticReads?.value ?? false,
        referenceUncertainty: uncertainty,
        referenceRatio: provision.referenceRatio.value.value,
        reaction: try procedure.personReading?.reaction?.measured
      )
      guard let (clock, conclusion, restsOn) = try judgement.verdict(facts) else {
        verdict.remark = Self.notCaptured
        return treated(verdict)
      }
      verdict.clock = clock
      verdict.conclusion = conclusion
      verdict.restsOn = restsOn
      return treated(verdict)
    } catch {
      return treated(verdict.unjudged(error))
    }
  }

  private static let notCaptured = BilingualText(zh: "没有读取", en: "was not captured")

  /// Nil where the run ended before the reference clock was asked; its accuracy is nil where it said
  /// that it is not synchronised.
  private func referenceIdentity(_ facts: RunFacts) -> IdentityRecord? {
    facts.identities.last { $0.role == IdentityRecord.referenceClockRole }
  }
}

extension Procedures.ReactionTime {
  /// As it is computed with.
  var measured: Metrology.ReactionTime {
    get throws(MetrologyFault) {
      try Metrology.ReactionTime(mean: mean.value, standardUncertainty: uncertainty.value)
    }
  }
}
