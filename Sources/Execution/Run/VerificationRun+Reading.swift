import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Every load point, every reading, in the order of the plan; then the verdict.
  func examineOperatingError() async throws(Failure) {
    let judgement = RunJudgement(request)
    let provision = request.procedure.operatingError
    guard provision.heading.treatment(in: request.kind) != .omitted,
      !hasVerdict(on: .operatingError)
    else { return }
    for point in request.plan.points where !judgement.isFinished(point, facts) {
      let (zh, en) = (point.name.zh, point.name.en)
      announce(BilingualText(zh: "工作误差 \(zh)", en: "Operating error at \(en)"))
      if request.method == .standstill {
        for reading in 1...max(1, point.readings) {
          let planned = underWay(point, reading)
          try await pauseIfAsked()
          try await take(planned)
          tell(planned)
        }
      } else {
        try await pauseIfAsked()
        try await takeUnderLoad(point)
      }
    }
    try await append(judgement.operatingError(facts))
    try checkMayGoOn()
  }

  func underWay(_ point: PlanRecord.Point, _ reading: Int) -> ReadingUnderWay {
    let provision = request.procedure.operatingError
    return ReadingUnderWay(
      item: provision.heading.item.rawValue,
      point: point,
      reading: reading,
      largestRampShare: provision.minimumEnergy.rampShare.value.number
    )
  }

  /// A reading is done: whoever watches sees its error, and the time that is left is shorter.
  func tell(_ planned: ReadingUnderWay) {
    plannedTimeDone += request.plan.duration(of: planned.point)
    readingsDone += 1
    let verdict = RunJudgement(request).reading(planned.reading, at: planned.point, facts)
    if let verdict { environment.observe(.reading(loadPoint: planned.point.name, verdict)) }
  }

  /// One reading by the standstill method: both registers are read at I = 0, before and after.
  private func take(_ planned: ReadingUnderWay) async throws(Failure) {
    try await environment.bench.meter.resetIntegration()
    try await setLoadPoint(planned)
    try await environment.bench.meter.startIntegration()
    try await startSession(planned)
    try await readAtStandstill(planned, .start)
    try await recordSession(.sessionStart)
    try await switchLoadOn()
    let stable = try await waitUntilStable(planned)
    let goal = planned.goal(start: energyAtStart, stable: stable.energy.value)
    let last = try await hold(planned, until: goal, stable)
    try await record(last, planned, .loadOff)
    try await switchLoadOff(planned)
    try await readAtStandstill(planned, .end)
    try await recordSession(.sessionEnd)
    try await environment.bench.meter.stopIntegration()
  }

  func switchLoadOn() async throws(Failure) {
    try checkStop()
    hasTouchedLoad = true
    try await append(try await environment.bench.load.on(), .load)
  }

  func switchLoadOff(_ planned: ReadingUnderWay) async throws(Failure) {
    try await append(try await environment.bench.load.off(), .load)
    try await endSession(planned)
  }

  /// Waits for the written criterion of stability at the load point and records the registers there.
  func waitUntilStable(
    _ planned: ReadingUnderWay
  ) async throws(Failure) -> ReferenceMeter.Sample {
    let criterion = request.procedure.operatingError.stability
    var watch = StabilityWatch(criterion)
    var seen: [(at: Duration, sample: ReferenceMeter.Sample)] = []
    try await self.watch(
      within: criterion.atMost.value.duration,
      otherwise: .loadNotStable
    ) { () async throws(Failure) -> Bool in
      let sample = try await self.sample()
      let now = now
      seen.append((now, sample))
      show(planned, .ramp, sample)
      let isStable = watch.take(power: sample.watts, at: now)
      seen.removeAll { $0.at < watch.beginning ?? now }
      return isStable
    }
    guard let stable = seen.first?.sample, let latest = seen.last?.sample else {
      throw .loadNotStable
    }
    try require(latest, at: planned.point, within: criterion.settingWithin.value)
    // Stable since the window began, not since that was known: the ramp ends there.
    try await record(stable, planned, .stable)
    return stable
  }

  /// A stable load at another point than the planned one is not the reading that was planned.
  private func require(
    _ sample: ReferenceMeter.Sample,
    at point: PlanRecord.Point,
    within share: QuantityValue
  ) throws(Failure) {
    for (shown, planned) in [
      (sample.voltage.value, point.voltage), (sample.current.value, point.current),
    ] {
      let departure = (shown.inBaseUnit - planned.inBaseUnit).magnitude
      guard departure <= planned.inBaseUnit * share.inBaseUnit else {
        throw .loadPointMissed(shown: shown, planned: planned, share: share)
      }
    }
  }

  /// Holds the load until the energy is enough.
  @discardableResult
  func hold(
    _ planned: ReadingUnderWay,
    until goal: EnergyGoal,
    _ stable: ReferenceMeter.Sample
  ) async throws(Failure) -> ReferenceMeter.Sample {
    var deadline: Duration?
    while true {
      try checkStop()
      let sample = try await self.sample()
      show(planned, .hold, sample)
      try await recordAtTariffBoundary(sample)
      if goal.isReached(sample.energy.value) { return sample }
      try await requireSession(sample, stable)
      let now = now
      let left = goal.timeLeft(sample.energy.value, watts: sample.watts)
      let last = deadline ?? now + left * 2 + .seconds(10)
      deadline = last
      guard now < last else { throw .energyNotReached("\(planned.point.plannedEnergy)") }
      try await sleep(until: now + min(Self.samplingInterval, max(.milliseconds(50), left)))
    }
  }

  /// A session that ended by itself is noticed by its power, and then named by its state.
  func requireSession(
    _ sample: ReferenceMeter.Sample,
    _ stable: ReferenceMeter.Sample
  ) async throws(Failure) {
    guard sample.watts < stable.watts / 2 else { return }
    guard let vehicle = environment.bench.vehicle else { throw .sessionEndedEarly("-") }
    throw .sessionEndedEarly(try await vehicle.sessionState().rawValue)
  }

  /// Energy counts only from an integration that ran from its start to now.
  func requireIntegration() async throws(Failure) {
    let state = try await environment.bench.meter.integrationState()
    guard state == .running else { throw .integrationNotRunning(state.rawValue) }
  }
}
