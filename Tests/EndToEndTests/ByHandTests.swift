import Foundation
import Support
import Testing

@Suite("A vehicle simulator that a person operates", .atABench)
struct ByHandTests {
  private func start(_ laboratory: Laboratory, _ terminal: PseudoTerminal) throws -> Child {
    var options = try ShortBench.options(in: laboratory.folder, replyWithin: "2 s")
    options["--bench"] = try HandAtVehicle.benchFile(laboratory)
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
      let hand = try HandAtVehicle(laboratory)
      let sessions = 3
      for number in 1...sessions {
        try await terminal.shown.wait(for: "Charging session \(number), connector A: plug in")
        try hand.begin(asShownOn: terminal.shown.text)
        terminal.type("\n")
        try await terminal.shown.wait(
          for: "Charging session \(number), connector A: the load is off"
        )
        try hand.end()
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

  @Test("The screens ask for each session, and Enter confirms it, until the result is there")
  func screens() async throws {
    try await Laboratory.work { laboratory in
      let hand = try HandAtVehicle(laboratory)
      let trolley = try await Trolley.open(laboratory, bench: hand.bench)
      try await trolley.begin()
      let result = try await trolley.answer { screen in
        #expect(screen.contains("Enter it is done"), "\(screen)")
        if screen.contains("plug in") { try hand.begin(asShownOn: screen) } else { try hand.end() }
        try await trolley.terminal.press("Enter")
      }
      #expect(result.contains("✓   C O N F O R M I N G   ✓"), "\(result)")
      #expect(try laboratory.loadIsOff())
      let record = try await laboratory.assize("records", "show", "1", "--store", laboratory.store)
      #expect(record.output.contains("end charging at the pile"), "\(record)")
    }
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
      let words = laboratory.verifyWords(["--bench": try HandAtVehicle.benchFile(laboratory)])
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
      let bench = try HandAtVehicle.benchFile(laboratory)
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
