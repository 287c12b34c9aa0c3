import Foundation
import Support
import Testing

@Suite("A vehicle simulator that a person operates", .atABench)
struct ByHandTests {
  private func benchWithoutVehicle(_ laboratory: Laboratory) throws -> String {
    var text = try String(contentsOfFile: laboratory.simulator.benchFile, encoding: .utf8)
    let start = try #require(text.range(of: "  - role: vehicle-simulator")).lowerBound
    let end = try #require(text.range(of: "  - role: pile-display")).lowerBound
    text.removeSubrange(start..<end)
    return try laboratory.folder.write(text, to: "without-vehicle.yaml")
  }

  private func start(_ laboratory: Laboratory, _ terminal: PseudoTerminal) throws -> Child {
    var options = try ShortBench.options(in: laboratory.folder, replyWithin: "2 s")
    options["--bench"] = try benchWithoutVehicle(laboratory)
    return try Assize.start(
      laboratory.verifyWords(options),
      in: laboratory.folder,
      input: .terminal(terminal),
      company: .ownSession
    )
  }

  @Test("Each session is asked for at the plain terminal, and Enter confirms it")
  func terminal() async throws {
    try await Laboratory.work(with: try ShortBench.scenario()) { laboratory in
      let terminal = try PseudoTerminal()
      let child = try start(laboratory, terminal)
      let vehicle = try laboratory.simulator.caller(of: "vehicle-simulator")
      let sessions = 3
      for number in 1...sessions {
        try await terminal.shown.wait(for: "Charging session \(number), connector A: plug in")
        try begin(vehicle, as: terminal.shown.text, number)
        terminal.type("\n")
        try await terminal.shown.wait(
          for: "Charging session \(number), connector A: the load is off"
        )
        _ = try vehicle.ask("SESS:STOP;SESS:STAT?")
        try look(at: vehicle, until: "ENDED")
        terminal.type("\n")
      }
      let report = try (try await child.outcome()).report()
      #expect(report.unexaminedItems.isEmpty, "\(terminal.shown.text)")
      let entries = try await laboratory.entries()
      let confirmed = entries.text.components(separatedBy: "then confirm").count - 1
      #expect(confirmed == 2 * sessions, "\(entries.text)")
      #expect(entries.contains("Not covered: no driver controls the vehicle simulator"))
      try await laboratory.expectLedgerHolds()
    }
  }

  /// Sets what the terminal asks for, and starts.
  private func begin(_ vehicle: InstrumentCaller, as shown: String, _ number: Int) throws {
    let asked = try #require(
      shown.firstMatch(of: /simulator to (?<voltage>[0-9.]+) V and (?<current>[0-9.]+) A/),
      "no voltage and current for session \(number)"
    )
    _ = try vehicle.ask(
      "VEH:PLUG ON;BMS:VOLT \(asked.voltage);BMS:CURR \(asked.current);SESS:STAR;SESS:STAT?"
    )
    try look(at: vehicle, until: "CHARGING")
  }

  private func look(at vehicle: InstrumentCaller, until state: String) throws {
    for _ in 1...100_000 where try vehicle.ask("SESS:STAT?") == state { return }
    Issue.record("the session never came to \(state)")
  }

  @Test("A stop instead of the hand leaves the load off and says what a person must end")
  func stopped() async throws {
    try await Laboratory.work(with: try ShortBench.scenario()) { laboratory in
      let terminal = try PseudoTerminal()
      let child = try start(laboratory, terminal)
      try await terminal.shown.wait(for: "Enter once it is done")
      child.signal(SIGINT)
      try await terminal.shown.wait(for: "Why was the run ended?")
      terminal.type("rain\n")
      _ = try await child.outcome()
      #expect(try laboratory.loadIsOff())
      let entries = try await laboratory.entries()
      #expect(entries.contains("end the charging session by hand"), "\(entries.text)")
    }
  }

  @Test("Without a person it is refused beforehand", arguments: Locale.allCases)
  func nobody(_ locale: Locale) async throws {
    try await Laboratory.work { laboratory in
      let words = laboratory.verifyWords(["--bench": try benchWithoutVehicle(laboratory)])
      let outcome = try await Assize.run(
        words,
        in: laboratory.folder,
        environment: locale.environment
      )
      let sentence =
        locale == .english
        ? "an answers file cannot confirm for a person" : "答复文件不能替人确认"
      #expect(outcome.errors.contains(sentence), "\(outcome)")
      #expect(try laboratory.noEnergyHasFlowed())
    }
  }

  @Test("assize safe takes the load off and leaves the session to a person; the check says so too")
  func safe() async throws {
    try await Laboratory.work { laboratory in
      let load = try laboratory.simulator.caller(of: "load")
      _ = try load.ask("INP ON;INP?")
      let bench = try benchWithoutVehicle(laboratory)
      let outcome = try await laboratory.assize("safe", "--bench", bench)
      expect(outcome, exits: 0)
      #expect(try load.ask("INP?") == "0")
      #expect(
        outcome.output.contains("! No driver controls the vehicle simulator: end the charging")
      )
      let checked = try await laboratory.assize("check", bench)
      expect(checked, exits: 0)
      #expect(checked.output.contains("bench (no vehicle simulator: a person operates it"))
    }
  }
}
