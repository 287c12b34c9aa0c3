extension Dialect {
  /// The languages of a bench, each with the identity it answers.
  static func all(of scenario: Scenario) -> [SimulatedInstrument: Dialect] {
    let answered = identities(of: scenario).merging(scenario.identities) { _, wrong in wrong }
    let dialects = answered.map { instrument, identity in
      let dialect =
        switch instrument {
        case .referenceMeter: referenceMeter(identity: identity)
        case .load: load(identity: identity)
        case .vehicleSimulator: vehicleSimulator(identity: identity)
        case .pileDisplay: pileDisplay(identity: identity)
        case .pulseCounter: pulseCounter(identity: identity)
        }
      return (instrument, dialect)
    }
    let present = Set(scenario.instruments)
    return Dictionary(uniqueKeysWithValues: dialects.filter { present.contains($0.0) })
  }

  private static func identities(of scenario: Scenario) -> [SimulatedInstrument: String] {
    let pile = scenario.pile
    let meter = pile.supply.phases == 3 ? "WT333E" : "WT310E"
    let vehicle = pile.supply.isAlternating ? "SIM-CP" : "SIM-BMS"
    return [
      .referenceMeter: "YOKOGAWA,\(meter),\(scenario.meter.serial),F1.04",
      .load: "ITECH,IT8816,\(scenario.load.serial),1.30",
      .vehicleSimulator: "ASSIZE,\(vehicle),\(scenario.vehicleSerial),1.0",
      .pileDisplay: "\(pile.maker),\(pile.model),\(pile.serial),1.0",
      .pulseCounter: "ASSIZE,SIM-COUNTER,\(scenario.counterSerial ?? ""),1.0",
    ]
  }
}
