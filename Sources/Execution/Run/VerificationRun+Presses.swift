import Evidence
import Instruments
import Metrology
import Procedures
import Synchronization
import Wording

// Under load with a person: successive changes of the last digit, each at a key, while the reference
// is looked at all the time.
extension VerificationRun {
  /// One look at the reference, and the bench time around it.
  private struct Look {
    var asked: Duration
    var answered: Duration
    var sample: ReferenceMeter.Sample
  }

  /// A digit that a hand cannot follow, or no rule for hands, is refused before anything opens.
  nonisolated func requireHandsFastEnough() throws(Failure) {
    guard isReadByPerson, request.method == .digitChange else { return }
    guard let rule = request.procedure.personReading, rule.reaction != nil, rule.presses != nil
    else { throw .displayNeeded }
    let display = request.pile.display
    for point in request.plan.points {
      let isLong = try? DigitChange.isAllowed(
        resolution: display.resolution,
        power: point.power,
        refresh: display.refresh,
        byPerson: true
      )
      guard isLong == true else { throw .digitTooShort(point.name, display.resolution) }
    }
  }

  /// Asks for the changes and looks at the reference meanwhile; what a key marked is what the eye saw
  /// a reaction time before, and lies between two looks.
  func capturePressed(
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment,
    _ stable: ReferenceMeter.Sample
  ) async throws(Failure) {
    guard let rule = request.procedure.personReading, let reaction = rule.reaction else {
      throw .displayNeeded
    }
    let asked = changeRequest(planned, moment, times: max(2, rule.presses?.value ?? 2))
    let late = reaction.mean.value.duration
    var looks = [try await look()]
    let (answer, values) = try await self.answer(to: asked) {
      () async throws(Failure) -> Answer? in
      // No key comes before the first look, however quick the hand.
      try await sleep(until: now + late)
      return try await waitForKeys(asked, late: late, planned, stable, &looks)
    } accepting: { (answer) throws(Failure) -> [IndicationRequest.Value] in
      guard answer.presses.allSatisfy({ $0.at != nil }) else { throw .indicationMissing(asked.id) }
      return try asked.accepts(answer.presses)
    }
    if moment == .end { try await requireIntegration() }
    var facts: [LedgerBody] = []
    for (number, (press, value)) in zip(answer.presses, values).enumerated() {
      guard case .energy(let energy) = value, let at = press.at else {
        throw .indicationMissing(asked.id)
      }
      let seen = at.bench - late
      guard let before = looks.last(where: { $0.answered <= seen }),
        let after = looks.first(where: { $0.asked >= seen })
      else { throw .registerNotChanging(press.shown) }
      let (early, later): (IndicationRecord.Moment, IndicationRecord.Moment) =
        moment == .start ? (.beforeStart, .afterStart) : (.beforeEnd, .afterEnd)
      var shown = PileIndication(answer, energy)
      shown.raw = press.shown
      facts += [
        (IndicationRecord.Register.pileEnergy, moment, shown),
        (.referenceEnergy, early, PileIndication(before.sample.energy)),
        (.referenceEnergy, later, PileIndication(after.sample.energy)),
      ].map { register, moment, shown in
        var record = planned.record(register, moment, shown, session: session)
        record.press = number + 1
        return .indication(record)
      }
      if moment == .start { energyAtStart = after.sample.energy.value }
    }
    try await append(facts)
  }

  /// Looks at the reference until the person has answered and the last key lies between two looks.
  private func waitForKeys(
    _ asked: IndicationRequest,
    late: Duration,
    _ planned: ReadingUnderWay,
    _ stable: ReferenceMeter.Sample,
    _ looks: inout [Look]
  ) async throws(Failure) -> Answer? {
    guard let criterion = request.procedure.operatingError.capture else { throw .captureUnknown }
    let answers = environment.answers
    let person = PersonAsked { () async throws(Failure) -> Answer? in
      try await answers.indication(asked)
    }
    defer { person.cancel() }
    var given: Answer?
    while true {
      try checkStop()
      let look = try await look()
      looks.append(look)
      show(planned, .capture, look.sample)
      try await requireSession(look.sample, stable)
      if let result = person.result {
        given = try result.get()
        let last = given?.presses.compactMap { $0.at?.bench }.max() ?? .zero
        if look.asked >= last - late { return given }
      }
      try await sleep(until: now + criterion.interval.value.duration)
    }
  }

  private func look() async throws(Failure) -> Look {
    let asked = now
    let sample = try await sample()
    return Look(asked: asked, answered: now, sample: sample)
  }
}

extension PlanRecord.Point {
  /// By its voltage and current, as the plan reckons.
  fileprivate var power: QuantityValue {
    let product =
      voltage.inBaseUnit * current.inBaseUnit * ExactDecimal(phases)
      * (powerFactor ?? ExactDecimal(1))
    return QuantityValue(product, .watt)
  }
}
