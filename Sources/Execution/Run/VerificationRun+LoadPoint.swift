import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Ranges, demand and load for one point, each read back, while nothing is integrated.
  func setLoadPoint(_ planned: ReadingUnderWay) async throws(Failure) {
    let (bench, point) = (environment.bench, planned.point)
    let transducer = bench.bench.entry(for: .referenceMeter)?.transducer
    let (voltage, current) = (
      point.voltage.before(transducer?.voltageRatio), point.current.before(transducer?.currentRatio)
    )
    try await append(try await bench.meter.setVoltageRange(voltage), .referenceMeter)
    try await append(try await bench.meter.setCurrentRange(current), .referenceMeter)
    if request.pile.wiring == .dc {
      if let vehicle = bench.vehicle {
        try await append(try await vehicle.demandVoltage(point.voltage), .vehicleSimulator)
        try await append(try await vehicle.demandCurrent(point.current), .vehicleSimulator)
      }
      try await append(try await bench.load.setVoltageLevel(point.voltage), .load)
    } else {
      try await append(try await bench.load.setCurrentLevel(point.current), .load)
      try await setPowerFactor(point)
    }
  }

  /// A load that cannot set one is at one, and serves only such points.
  private func setPowerFactor(_ point: PlanRecord.Point) async throws(Failure) {
    guard let powerFactor = point.powerFactor else { return }
    let load = environment.bench.load
    if load.setsPowerFactor {
      try await append(try await load.setPowerFactor(QuantityValue(powerFactor, .one)), .load)
    } else if powerFactor != ExactDecimal(1) {
      throw .powerFactorNotSet("\(powerFactor)")
    }
  }

  /// The pile says by its pilot signal how much an alternating load may draw; the load stays within.
  ///
  /// Where no driver asks, a person confirmed it with the start of the session.
  func requireAllowedCurrent(_ point: PlanRecord.Point) async throws(Failure) {
    guard request.pile.wiring != .dc, let vehicle = environment.bench.vehicle else { return }
    let allowed = PileIndication(try await vehicle.allowedCurrent())
    try await append(
      .setting(
        SettingRecord(
          role: InstrumentRole.vehicleSimulator.rawValue,
          command: "allowed-current",
          value: "\(allowed.value)",
          readBack: allowed.raw
        )
      )
    )
    guard point.current.inBaseUnit <= allowed.value.inBaseUnit else {
      throw .currentNotAllowed(planned: point.current, allowed: allowed.value)
    }
  }
}

extension QuantityValue {
  /// What the meter itself sees of it behind a transducer of a ratio, rounded up to thousandths.
  fileprivate func before(_ ratio: QuantityValue?) -> QuantityValue {
    guard let ratio, ratio.number != ExactDecimal(1),
      let seen = try? ExactRatio(number) / ExactRatio(inBaseUnit: ratio),
      let thousandths = try? seen * ExactRatio(1000)
    else { return self }
    return QuantityValue(ExactDecimal(digits: thousandths.roundedUp, places: 3), unit)
  }
}
