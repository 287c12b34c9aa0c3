import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// All readings of a point in one session, each from one change of the pile's register to another,
  /// under a stable load: by the last digit of the display, or by pulses of the test output.
  func takeUnderLoad(_ point: PlanRecord.Point) async throws(Failure) {
    let first = underWay(point, 1)
    try await environment.bench.meter.resetIntegration()
    try await setLoadPoint(first)
    try await environment.bench.meter.startIntegration()
    try await startSession(first)
    if judgesSessions { try await waitForStandstill(first) }
    try await recordSession(.sessionStart)
    try await switchLoadOn()
    let stable = try await waitUntilStable(first)
    for reading in 1...max(1, point.readings) {
      let planned = underWay(point, reading)
      try await capture(planned, .start, stable)
      try await hold(planned, until: planned.goal(start: energyAtStart), stable)
      try await capture(planned, .end, stable)
      tell(planned)
    }
    try await switchLoadOff(first)
    if judgesSessions { try await waitForStandstill(first) }
    try await recordSession(.sessionEnd)
    try await environment.bench.meter.stopIntegration()
  }

  /// What the pile's register shows: pulses counted, or its energy.
  private func changingRegister(
    _ planned: ReadingUnderWay
  ) async throws(Failure) -> PileIndication {
    guard request.method == .pulse else {
      guard let display = environment.bench.display else { throw .displayNeeded }
      return PileIndication(try await display.energy())
    }
    guard let counter = environment.bench.counter else { throw .counterNeeded }
    return PileIndication(try await counter.count())
  }

  /// Looks until the register changes, and keeps it with the reference's energy of the last look
  /// before and the first after: between the two lies the energy at the change.
  private func capture(
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment,
    _ stable: ReferenceMeter.Sample
  ) async throws(Failure) {
    if isReadByPerson { return try await capturePressed(planned, moment, stable) }
    guard let criterion = request.procedure.operatingError.capture else { throw .captureUnknown }
    var before = try await sample()
    let old = try await changingRegister(planned)
    var changed = old
    try await watch(
      every: criterion.interval.value.duration,
      within: criterion.atMost.value.duration,
      otherwise: .registerNotChanging(old.raw)
    ) { () async throws(Failure) -> Bool in
      let asked = try await sample()
      changed = try await changingRegister(planned)
      show(planned, .capture, asked)
      if changed.raw != old.raw { return true }
      before = asked
      try await requireSession(asked, stable)
      return false
    }
    let after = try await sample()
    // Only what counts is kept as the end of a reading.
    if moment == .end { try await requireIntegration() }
    if moment == .start { energyAtStart = after.energy.value }
    let (early, late): (IndicationRecord.Moment, IndicationRecord.Moment) =
      moment == .start ? (.beforeStart, .afterStart) : (.beforeEnd, .afterEnd)
    let register: IndicationRecord.Register = request.method == .pulse ? .pulses : .pileEnergy
    let facts = [
      (register, moment, changed), (.referenceEnergy, early, PileIndication(before.energy)),
      (.referenceEnergy, late, PileIndication(after.energy)),
    ]
    .map { register, moment, shown in
      planned.record(register, moment, shown, session: session)
    }
    try await append(facts.map(LedgerBody.indication))
  }
}
