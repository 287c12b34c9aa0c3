import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// What an open run had come to by its last entry; nil for one that was never opened.
  package func interruption(of run: Int, _ facts: RunFacts) -> Interruption? {
    guard let first = facts.entries.first, case .runOpened(let opening) = first.body,
      let last = facts.entries.last
    else { return nil }
    let points = finishedPoints(facts)
    let frontier = frontier(facts, points)
    let judged = facts.verdicts.map {
      Interruption.Part(item: $0.item, loadPoint: nil, name: $0.name)
    }
    return Interruption(
      run: run,
      openedAt: first.at,
      at: facts.lastOwnEntry?.at ?? first.at,
      verifier: opening.verifier,
      finished: points.map(\.part) + judged,
      inProgress: partInProgress(facts, after: frontier, finished: points.map(\.part)),
      from: frontier + 1,
      after: last.sequence,
      reason: facts.guardsWord ?? Interruption.unknownReason
    )
  }

  /// Whether a load point has everything that its verdict and its sessions rest on.
  func isFinished(_ point: PlanRecord.Point, _ facts: RunFacts) -> Bool {
    sequences(of: point, facts) != nil
  }

  private typealias FinishedPoint = (part: Interruption.Part, sequences: [Int])

  private func finishedPoints(_ facts: RunFacts) -> [FinishedPoint] {
    (facts.plan?.points ?? []).compactMap { point in
      sequences(of: point, facts).map { (part(point), $0) }
    }
  }

  private func part(_ point: PlanRecord.Point) -> Interruption.Part {
    Interruption.Part(
      item: VerificationItem.operatingError.rawValue,
      loadPoint: point.loadPoint,
      name: point.name
    )
  }

  /// The entries of a finished point; nil for one that lacks any.
  private func sequences(of point: PlanRecord.Point, _ facts: RunFacts) -> [Int]? {
    guard let plan = facts.plan, let judgement = loadPoint(point, plan) else { return nil }
    guard let readings = judgement.finished(facts) else { return nil }
    guard judgesSessions(plan) else { return readings.sequences }
    let sessions = ChargeSessionFacts.all(facts).filter { readings.sessions.contains($0.number) }
    guard Set(sessions.map(\.number)) == readings.sessions,
      sessions.allSatisfy({ $0.amount != nil }) || !isTaken(.payment, plan)
    else { return nil }
    return readings.sequences + sessions.flatMap(\.sequences)
  }

  /// The last entry that stands; indications behind it are of what was in progress.
  private func frontier(_ facts: RunFacts, _ points: [FinishedPoint]) -> Int {
    let finished = Set(points.flatMap(\.sequences))
    return facts.entries.last { entry in
      switch entry.body {
      // The software that resumes is written together with the resumption.
      case .setting, .event, .software: false
      // What a hand did belongs to the reading it was done for.
      case .answer(let record): !record.item.hasPrefix(Question.sessionPlace)
      case .indication(let record):
        finished.contains(entry.sequence) || [.runStart, .runResumed].contains(record.moment)
      default: true
      }
    }?.sequence ?? 0
  }

  /// Named by what stands behind the frontier; a session that was asked for belongs to what comes
  /// next.
  private func partInProgress(
    _ facts: RunFacts,
    after frontier: Int,
    finished: [Interruption.Part]
  ) -> Interruption.Part? {
    let later = RunFacts(facts.entries.filter { $0.sequence > frontier })
    let shown = later.allIndications { $0.item != nil && $0.loadPoint == nil }
    if let item = shown.first?.record.item { return part(item) }
    guard later.sessionsRequested > 0 else { return nil }
    let appearance = procedure.appearance.heading.item
    let isJudged = facts.verdicts.contains { $0.item == appearance.rawValue }
    if isTaken(appearance, facts.plan), !isJudged { return part(appearance.rawValue) }
    return facts.plan?.points.map(part).first { !finished.contains($0) }
  }

  private func part(_ item: String) -> Interruption.Part? {
    VerificationItem(rawValue: item).flatMap { procedure.heading(of: $0) }
      .map { Interruption.Part(item: item, loadPoint: nil, name: $0.title) }
  }
}
