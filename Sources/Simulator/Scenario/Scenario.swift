package import DataFiles
package import Wording

/// What a simulated bench is made of and what goes wrong on it.
package struct Scenario: Sendable {
  package var pile: PileCharacteristics
  package var meter: MeterCharacteristics
  package var load: LoadCharacteristics
  package var vehicleSerial: String
  /// Nil where the pile has no test output to count.
  package var counterSerial: String?
  /// Of everything random.
  package var seed: UInt64
  /// Time since 1970-01-01T00:00:00Z, in s; nil begins at the computer's own time.
  package var calendarStart: Int64?
  /// At most so many simulated seconds in one real second; nil is as fast as it goes.
  package var pace: Int?
  package var links: [SimulatedInstrument: LinkKind]
  /// Answered to `*IDN?` instead of the true identity.
  package var identities: [SimulatedInstrument: String]
  package var faults: [Fault]

  /// What stands on the bench.
  package var instruments: [SimulatedInstrument] {
    SimulatedInstrument.allCases.filter { $0 != .pulseCounter || counterSerial != nil }
  }

  package static func read(_ path: String) throws(Findings) -> Scenario {
    try DataFile.read(path).decode { Scenario($0) }
  }

  package static func parse(_ text: String, path: String) throws(Findings) -> Scenario {
    try DataFile.parse(text, path: path).decode { Scenario($0) }
  }

  /// The scenario of a bench without a fault, as shipped.
  package static func usual(in folder: DataFolder) throws(Failure) -> Scenario {
    let path = try folder.file("Examples", "scenario-good")
    do throws(Findings) {
      return try read(path)
    } catch {
      throw error.failure
    }
  }
}
