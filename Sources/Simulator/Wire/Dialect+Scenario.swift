extension Dialect {
  /// The four languages of a bench, each with the identity it answers.
  static func all(of scenario: Scenario) -> [SimulatedInstrument: Dialect] {
    let pile = scenario.pile
    let identities: [SimulatedInstrument: String] = [
      .referenceMeter: "YOKOGAWA,WT310E,\(scenario.meter.serial),F1.04",
      .load: "ITECH,IT8816,\(scenario.load.serial),1.30",
      .vehicleSimulator: "ASSIZE,SIM-BMS,\(scenario.vehicleSerial),1.0",
      .pileDisplay: "\(pile.maker),\(pile.model),\(pile.serial),1.0",
    ]
    let answered = identities.merging(scenario.identities) { _, wrong in wrong }
    return [
      .referenceMeter: referenceMeter(identity: answered[.referenceMeter] ?? ""),
      .load: load(identity: answered[.load] ?? ""),
      .vehicleSimulator: vehicleSimulator(identity: answered[.vehicleSimulator] ?? ""),
      .pileDisplay: pileDisplay(identity: answered[.pileDisplay] ?? ""),
    ]
  }
}
