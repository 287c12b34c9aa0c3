import Foundation
import Testing

/// A person's hand at the simulated vehicle of a bench whose file leaves it out.
struct HandAtVehicle {
  private let vehicle: InstrumentCaller
  /// The bench file without it.
  let bench: String

  init(_ laboratory: Laboratory) throws {
    vehicle = try laboratory.simulator.caller(of: "vehicle-simulator")
    bench = try Self.benchFile(laboratory)
  }

  static func benchFile(_ laboratory: Laboratory) throws -> String {
    var text = try String(contentsOfFile: laboratory.simulator.benchFile, encoding: .utf8)
    let start = try #require(text.range(of: "  - role: vehicle-simulator")).lowerBound
    let end = try #require(text.range(of: "  - role: pile-display")).lowerBound
    text.removeSubrange(start..<end)
    return try laboratory.folder.write(text, to: "without-vehicle.yaml")
  }

  /// Sets what a screen asks for last, and starts.
  func begin(asShownOn screen: String) throws {
    let asked = try #require(
      screen.matches(of: /simulator\s+to\s+(?<voltage>[0-9.]+)\s+V\s+and\s+(?<current>[0-9.]+)\s+A/)
        .last,
      "no voltage and current on:\n\(screen)"
    )
    _ = try vehicle.ask(
      "VEH:PLUG ON;BMS:VOLT \(asked.voltage);BMS:CURR \(asked.current);SESS:STAR;SESS:STAT?"
    )
    try look(until: "CHARGING")
  }

  func end() throws {
    _ = try vehicle.ask("SESS:STOP;SESS:STAT?")
    try look(until: "ENDED")
  }

  private func look(until state: String) throws {
    for _ in 1...100_000 where try vehicle.ask("SESS:STAT?") == state { return }
    Issue.record("the session never came to \(state)")
  }
}
