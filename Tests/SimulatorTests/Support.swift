import DataFiles
import Foundation

@testable import Simulator

/// The package's own folder, found from this file.
let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

extension Scenario {
  /// The shipped scenario without a fault; every test changes its own copy.
  static func good() throws -> Scenario {
    var scenario = try Scenario.usual(in: DataFolder.locate(explicit: packageFolder))
    scenario.pile.repeatability = 0
    return scenario
  }
}

extension Simulation {
  static func good(_ change: (inout Scenario) -> Void = { _ in }) throws -> Simulation {
    var scenario = try Scenario.good()
    change(&scenario)
    return Simulation(scenario, calendarStart: 1_795_246_200)
  }

  /// Plug, demand, and a load in constant voltage; the session has begun and charges.
  mutating func beginCharging(volts: Double = 500, amperes: Double = 80) {
    plug(true)
    vehicle.demandedVoltage = 750
    vehicle.demandedCurrent = amperes
    load.mode = .voltage
    load.levels[.voltage] = volts
    _ = startSession()
    advance(to: now + pile.characteristics.startTime)
  }
}

/// One instrument's language spoken without a line.
struct Speaker {
  var simulation: Simulation
  var errors = ErrorQueue()
  let dialects: [SimulatedInstrument: Dialect]

  init(_ change: (inout Scenario) -> Void = { _ in }) throws {
    var scenario = try Scenario.good()
    change(&scenario)
    simulation = Simulation(scenario, calendarStart: 1_795_246_200)
    dialects = Dialect.all(of: scenario)
  }

  mutating func say(_ line: String, to instrument: SimulatedInstrument) -> String? {
    dialects[instrument]?.answer(line, &simulation, &errors)
  }
}
