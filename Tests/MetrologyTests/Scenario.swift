import Metrology

/// One way of reading a load point, written as in a file.
struct Scenario: Sendable {
  var energy = "1 kWh"
  var readings = 1
  var standard = "0.05 %"
  var reference = "0.01 Wh"
  var referenceReading = RegisterComparison.ReferenceReading.reset
  var pile = "0.001 kWh"
  var register = RegisterComparison.PileRegister.cumulative
  var deviation = "0.005 %"
  var repeated = 10
  var isUnderLoad = false
  /// Power, refresh period and enclosure of a change of digit; an enclosure alone is that of pulses.
  var change: [String] = []
  /// Transducer, drift, temperature.
  var others: [String] = []

  func comparison() throws -> RegisterComparison {
    let others = try others.map(quantity)
    return RegisterComparison(
      energy: try quantity(energy),
      readings: readings,
      standard: try quantity(standard),
      referenceResolution: try quantity(reference),
      referenceReading: referenceReading,
      pileResolution: try quantity(pile),
      pileRegister: register,
      repeatability: .init(standardDeviation: try quantity(deviation), readings: repeated),
      method: try method(),
      transducer: others.first,
      drift: others.dropFirst().first,
      temperature: others.dropFirst(2).first
    )
  }

  private func method() throws -> RegisterComparison.Method {
    let change = try change.map(quantity)
    switch change.count {
    case 1: return .pulse(enclosure: change[0])
    case 3: return .digitChange(power: change[0], refresh: change[1], enclosure: change[2])
    default: break
    }
    guard isUnderLoad else { return .standstill }
    return .underLoad(
      power: try quantity("7 kW"),
      synchronisation: try quantity("500 ms"),
      displayRefresh: try quantity("1 s")
    )
  }
}
