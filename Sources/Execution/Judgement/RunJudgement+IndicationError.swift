import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// Whether whole sessions are judged: the energy shown for a charge, or what it costs.
  func judgesSessions(_ plan: PlanRecord) -> Bool {
    [VerificationItem.indicationError, .payment].contains { isTaken($0, plan) }
  }

  /// How many charging sessions the plan has: one for each reading at standstill, one for each load
  /// point where readings follow one another under load.
  func plannedSessions(_ plan: PlanRecord) -> Int {
    plan.method == OperatingErrorProvision.Method.standstill.rawValue
      ? plan.points.reduce(0) { $0 + max(1, $1.readings) } : plan.points.count
  }

  /// The energy shown for each charge against the reference's (示值误差).
  func indicationError(_ facts: RunFacts) -> ItemVerdict? {
    guard let provision = procedure.indicationError else { return nil }
    return sessions(facts, provision.heading) { session throws(MetrologyFault) -> SessionVerdict in
      guard
        let allowed = provision.limit(for: pile.nameplate.accuracyClass, kind: kind)
      else { throw .notPositive(.limit) }
      let shown = try RegisterDifference(start: session.pileStart, end: session.pileEnd)
      let reference = try RegisterDifference(
        start: session.referenceStart,
        end: session.referenceEnd
      )
      let point = facts.plan?.points.first { $0.loadPoint == session.loadPoint }
      let error = try OperatingError.percent(
        pile: shown.energy,
        reference: reference.energy.corrected(by: point?.referenceCorrection)
      )
      let rounded = try allowed.roundingInterval.round(error)
      return SessionVerdict(
        session: session.number,
        shownEnergy: shown.energy,
        referenceEnergy: reference.energy,
        error: error.signedText(places: 6),
        rounded: rounded.text,
        limit: allowed.limit.value,
        conclusion: allowed.permissibleError.allows(rounded) ? .conforming : .nonconforming
      )
    }
  }

  /// An item that judges every charging session of the run by itself; one that the plan has and the
  /// record lacks is missing.
  func sessions(
    _ facts: RunFacts,
    _ heading: ItemHeading,
    _ judge: (ChargeSessionFacts) throws(MetrologyFault) -> SessionVerdict
  ) -> ItemVerdict {
    var verdict = ItemVerdict(heading, .notCompleted)
    verdict.figures = figures(of: heading.item)
    guard let plan = facts.plan else { return treated(verdict) }
    let all = ChargeSessionFacts.all(facts)
    do {
      for session in all { verdict.sessions.append(try judge(session)) }
    } catch {
      return treated(verdict.unjudged(error))
    }
    verdict.restsOn = all.flatMap(\.sequences)
    let missing = max(0, plannedSessions(plan) - plannedOnly(all, plan).count)
    verdict.conclusion = .combined(
      verdict.sessions.map(\.conclusion)
        + [Conclusion](repeating: .notCompleted, count: missing)
    )
    verdict.remark = remark(verdict.sessions)
    return treated(verdict)
  }

  private func plannedOnly(
    _ sessions: [ChargeSessionFacts],
    _ plan: PlanRecord
  ) -> ArraySlice<ChargeSessionFacts> {
    sessions.prefix(plannedSessions(plan))
  }

  private func remark(_ sessions: [SessionVerdict]) -> BilingualText? {
    let failed = sessions.filter { $0.conclusion == .nonconforming }.map { "\($0.session)" }
    guard !failed.isEmpty else { return nil }
    return BilingualText(
      zh: "超出误差限：第 \(failed.joined(separator: "、")) 次充电",
      en: "Out of the limit: charging session \(failed.joined(separator: ", "))"
    )
  }
}
