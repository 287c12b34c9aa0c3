import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Reads both energies once neither has moved for the written time, and keeps both.
  func readAtStandstill(
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment
  ) async throws(Failure) {
    let (reference, shown) = try await waitForStandstill(planned)
    // A person reads once, when the reference stands still; a driver is watched with it.
    var pile = shown
    if pile == nil { pile = try await pileEnergy(planned, moment) }
    guard let pile else { throw .registersNotStill }
    if moment == .start { energyAtStart = reference.value }
    try await requireIntegration()
    try await append([
      .indication(planned.record(.pileEnergy, moment, pile, session: session)),
      .indication(planned.record(.referenceEnergy, moment, reference, session: session)),
    ])
    try requireRestart(pile, moment)
  }

  /// Waits until neither register has moved for the written time; the pile's is nil where a person
  /// reads it.
  @discardableResult
  func waitForStandstill(
    _ planned: ReadingUnderWay
  ) async throws(Failure) -> (reference: PileIndication, pile: PileIndication?) {
    let criterion = request.procedure.operatingError.standstill
    let display = environment.bench.display
    var watch = StandstillWatch(criterion)
    var reference: PileIndication?
    var pile: PileIndication?
    try await self.watch(
      within: criterion.atMost.value.duration,
      otherwise: .registersNotStill
    ) { () async throws(Failure) -> Bool in
      let energy = PileIndication(try await sample().energy)
      if let display { pile = PileIndication(try await display.energy()) }
      reference = energy
      show(planned, .standstill, nil)
      return watch.take([energy.raw, pile?.raw ?? ""], at: now)
    }
    guard let reference else { throw .registersNotStill }
    return (reference, pile)
  }

  /// A session register that did not restart at zero is not the register the pile's file states.
  private func requireRestart(
    _ pile: PileIndication,
    _ moment: IndicationRecord.Moment
  ) throws(Failure) {
    guard moment == .start, request.pile.display.energyRegister == .session else { return }
    guard pile.value.number.isZero else { throw .registerNotRestarted("\(pile.value)") }
  }

  func record(
    _ sample: ReferenceMeter.Sample,
    _ planned: ReadingUnderWay,
    _ moment: IndicationRecord.Moment
  ) async throws(Failure) {
    let indications = [
      (IndicationRecord.Register.voltage, sample.voltage), (.current, sample.current),
      (.power, sample.power), (.referenceEnergy, sample.energy),
    ]
    .map { register, shown in
      planned.record(register, moment, PileIndication(shown), session: session)
    }
    try await append(indications.map(LedgerBody.indication))
  }

  /// The cumulative registers at the start and the end of every run.
  ///
  /// After a broken run each line is brought back first, so that no late answer is taken for a
  /// register; one that still cannot be read is an event, not a second failure, and hides no other.
  func recordRegisters(
    _ moment: IndicationRecord.Moment,
    after failure: Failure? = nil,
    while mayGoOn: () -> Bool = { true }
  ) async {
    let (meter, display) = (environment.bench.meter, environment.bench.display)
    await attempt(recovering: failure == nil ? nil : display?.instrument, while: mayGoOn) {
      () async throws(Failure) in
      guard let pile = try await pileCumulativeEnergy() else { return }
      try await append(.indication(.ofRun(.pileCumulativeEnergy, moment, pile)))
    }
    await attempt(recovering: failure == nil ? nil : meter.instrument, while: mayGoOn) {
      () async throws(Failure) in
      try await recordReferenceRegister(moment)
    }
  }

  func attempt(
    recovering instrument: Instrument? = nil,
    while mayGoOn: () -> Bool = { true },
    _ record: () async throws(Failure) -> Void
  ) async {
    do throws(Failure) {
      guard mayGoOn() else { throw .cleanUpCutShort }
      if let instrument { try await instrument.recover() }
      try await record()
    } catch {
      let text = BilingualText(zh: "累计示值未能读取", en: "A cumulative register could not be read")
      try? await appendEvent("registers-unread", text, failure: error)
    }
  }
}

extension VerificationRun {
  /// The reference's register, or that its integration is reset and it has none.
  func recordReferenceRegister(
    _ moment: IndicationRecord.Moment
  ) async throws(Failure) {
    let meter = environment.bench.meter
    let state = try await meter.integrationState()
    guard state == .reset else {
      let energy = PileIndication(try await meter.sample().energy)
      return try await append(.indication(.ofRun(.referenceEnergy, moment, energy)))
    }
    try await append(
      .indication(
        IndicationRecord(
          register: .referenceStatus,
          moment: moment,
          item: nil,
          loadPoint: nil,
          reading: nil,
          session: nil,
          raw: state.rawValue,
          value: state.rawValue,
          through: "\(meter.instrument.address)",
          source: "driver"
        )
      )
    )
  }
}

extension IndicationRecord {
  /// An indication of the whole run, of no item and no reading.
  static func ofRun(
    _ register: Register,
    _ moment: Moment,
    _ shown: PileIndication
  ) -> IndicationRecord {
    IndicationRecord(
      register: register,
      moment: moment,
      item: nil,
      loadPoint: nil,
      reading: nil,
      session: nil,
      raw: shown.raw,
      value: "\(shown.value)",
      through: shown.through,
      source: shown.source,
      entry: shown.entry,
      confirmedBy: shown.confirmedBy
    )
  }
}
