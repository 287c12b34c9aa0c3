import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// The operating error at every load point of the plan on record.
  func operatingError(_ facts: RunFacts) -> ItemVerdict {
    let heading = procedure.operatingError.heading
    var verdict = ItemVerdict(heading, .notCompleted)
    verdict.figures = figures(of: heading.item) + figuresOfPresses(heading.item, facts)
    guard let plan = facts.plan, !plan.points.isEmpty else { return verdict }
    do {
      for point in plan.points {
        guard let judgement = loadPoint(point, plan) else { return verdict }
        let (judged, restsOn) = try judgement.verdict(facts)
        verdict.loadPoints.append(judged)
        verdict.restsOn += restsOn
      }
    } catch {
      return verdict.unjudged(error)
    }
    verdict.conclusion = Conclusion.combined(verdict.loadPoints.map(\.conclusion))
    verdict.remark = remark(verdict.loadPoints)
    return treated(verdict)
  }

  /// One reading as it is judged, for whoever watches; nil while it is not complete.
  func reading(_ number: Int, at point: PlanRecord.Point, _ facts: RunFacts) -> ReadingVerdict? {
    guard let plan = facts.plan, let judgement = loadPoint(point, plan) else { return nil }
    return try? judgement.reading(number, facts)
  }

  func loadPoint(_ point: PlanRecord.Point, _ plan: PlanRecord) -> LoadPointJudgement? {
    let provision = procedure.operatingError
    return provision.limit(for: pile.nameplate.accuracyClass, kind: kind).map { allowed in
      LoadPointJudgement(
        item: provision.heading.item.rawValue,
        method: OperatingErrorProvision.Method(rawValue: plan.method) ?? .standstill,
        uncertaintyRatio: provision.minimumEnergy.uncertaintyRatio.value.value,
        constant: pile.nameplate.constant,
        point: point,
        limit: allowed.permissibleError,
        interval: allowed.roundingInterval,
        display: pile.display,
        reference: plan.reference,
        reaction: try? procedure.personReading?.reaction?.measured
      )
    }
  }

  private func remark(_ points: [LoadPointVerdict]) -> BilingualText? {
    let failed = points.filter { $0.conclusion == .nonconforming }
    guard !failed.isEmpty else { return nil }
    return BilingualText(
      zh: "超出最大允许误差：" + failed.map(\.name.zh).joined(separator: "、"),
      en: "Out of the maximum permissible error: " + failed.map(\.name.en).joined(separator: ", ")
    )
  }
}
