import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// What comes after a reading: the next of its point, the next point, or what follows them all.
  func next(after planned: ReadingUnderWay) -> BilingualText? {
    let point = planned.point
    if planned.reading < point.readings { return Self.name(point, planned.reading + 1) }
    let judgement = RunJudgement(request)
    let points = request.plan.points.drop { $0.loadPoint != point.loadPoint }.dropFirst()
    if let later = points.first(where: { !judgement.isFinished($0, facts) }) {
      return Self.name(later, 1)
    }
    if judgement.isTaken(.clock, request.plan), !hasVerdict(on: .clock) {
      return request.procedure.clock?.heading.title
    }
    let hasChecks = request.procedure.checks.contains { $0.moment == .after }
    return hasChecks ? BilingualText(zh: "读数后的核查", en: "checks after the readings") : nil
  }

  private static func name(_ point: PlanRecord.Point, _ reading: Int) -> BilingualText {
    guard point.readings > 1 else { return point.name }
    return BilingualText(
      zh: "\(point.name.zh)，第 \(reading) 次",
      en: "\(point.name.en), reading \(reading)"
    )
  }

  /// The plan's time for the later readings of this point, and the power's for the one under way.
  func pointRemaining(
    _ planned: ReadingUnderWay,
    _ phase: ReadingPhase,
    _ sample: ReferenceMeter.Sample?
  ) -> Duration {
    let one = request.plan.duration(of: planned.point)
    let later = one * max(0, planned.point.readings - planned.reading)
    guard let sample else { return phase == .starting ? later + one : later }
    return later
      + planned.goal(start: energyAtStart).timeLeft(sample.energy.value, watts: sample.watts)
  }
}
