import Evidence
import Instruments
import Metrology
import Procedures
import Wording

/// What is going on within a reading.
enum ReadingPhase {
  case starting, ramp, hold, ending, standstill, capture, noLoad

  var text: BilingualText {
    switch self {
    case .starting: BilingualText(zh: "启动会话", en: "session starting")
    case .ramp: BilingualText(zh: "等待稳定", en: "until stable")
    case .hold: BilingualText(zh: "保持", en: "hold")
    case .ending: BilingualText(zh: "结束会话", en: "session ending")
    case .standstill: BilingualText(zh: "静止读数", en: "standstill")
    case .capture: BilingualText(zh: "等待跳变", en: "until a change")
    case .noLoad: BilingualText(zh: "空载", en: "no load")
    }
  }
}

extension VerificationRun {
  /// Whether people read the pile's energy: then they must not see the reference's meanwhile.
  nonisolated var isReadByPerson: Bool {
    environment.bench.display == nil && request.method != .pulse
  }

  /// Tells whoever watches where the run stands.
  func show(_ planned: ReadingUnderWay, _ phase: ReadingPhase, _ sample: ReferenceMeter.Sample?) {
    environment.observe(
      .progress(
        RunProgress(
          loadPoint: planned.point.name,
          reading: planned.reading,
          readings: planned.point.readings,
          phase: phase.text,
          voltage: sample?.voltage.value,
          current: sample?.current.value,
          power: sample?.power.value,
          energy: isReadByPerson ? nil : sample?.energy.value,
          plannedEnergy: planned.point.plannedEnergy,
          elapsed: now - openedAt,
          remaining: remaining(planned, phase, sample),
          pointRemaining: pointRemaining(planned, phase, sample),
          readingsDone: readingsDone,
          readingsPlanned: request.plan.points.reduce(0) { $0 + max(1, $1.readings) },
          next: next(after: planned),
          isReadByPerson: isReadByPerson
        )
      )
    )
  }

  /// The plan's time for what has not begun, and the power's time for what has.
  private func remaining(
    _ planned: ReadingUnderWay,
    _ phase: ReadingPhase,
    _ sample: ReferenceMeter.Sample?
  ) -> Duration {
    let whole = request.plan.minutes.duration
    let later = max(.zero, whole - plannedTimeDone - request.plan.duration(of: planned.point))
    guard let sample else {
      return phase == .starting ? max(.zero, whole - plannedTimeDone) : later
    }
    return later
      + planned.goal(start: energyAtStart).timeLeft(sample.energy.value, watts: sample.watts)
  }
}

extension ReferenceMeter.Sample {
  /// The power in watts, for criteria and for the time that is left; never for a verdict.
  var watts: Double { power.value.inBaseUnit.approximation }
}

extension PlanRecord {
  /// How long the plan gives one reading at a load point.
  func duration(of point: Point) -> Duration { point.minutes.duration }
}
