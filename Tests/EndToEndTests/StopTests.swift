import Foundation
import Testing

@Suite("A run that is stopped", .atABench)
struct StopTests {
  @Test(
    "A signal in the middle of a reading ends it safely and on record",
    arguments: [(SIGINT, "SIGINT"), (SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP")]
  )
  func signal(_ number: CInt, _ name: String) async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords())
      run.child.signal(number)
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      #expect(try run.load.ask("INP?") == "0")
      let report = try outcome.report()
      try expectStopped(report, by: name)
      #expect(report.documents.isEmpty && laboratory.folder.names(in: "documents").isEmpty)
      let entries = try await laboratory.entries()
      #expect(entries.contains("The load is off, read back"))
      #expect(entries.contains("run closed: not completed (The run was ended: signal \(name)"))
      #expect(entries.contains("pile cumulative energy 184"), "at the end of the run as well")
      try await laboratory.expectLedgerHolds()
    }
  }

  private func expectStopped(_ report: RunReport, by name: String) throws {
    #expect(report.conclusion == "notCompleted" && report.loadReadBackOff == true)
    #expect(report.failure?.code == "E-4004")
    #expect(report.reason?.en.contains(name) == true && report.reason?.zh.contains(name) == true)
    #expect(report.unexaminedItems == ["operating-error", "clock"])
    #expect(try Quantity(try #require(report.energyUsed)).number > 0, "what was drawn is stated")
  }
}

@Suite("A person at a terminal", .atABench)
struct TerminalTests {
  @Test("Questions are asked one by one, and a wrong answer is asked again")
  func questionsAreAsked() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let words = laboratory.verifyWords(["--answers": "", "--verifier": "李检定"])
      let child = try Assize.start(
        words,
        in: laboratory.folder,
        input: .terminal(terminal),
        company: .ownSession
      )
      try await terminal.shown.wait(for: "Ambient temperature")
      terminal.type("warm\n")
      try await terminal.shown.wait(for: "'warm' is no answer")
      terminal.type(Self.answers + Self.lastAnswers)
      let outcome = try await child.outcome()
      try require(outcome, exits: 0)
      #expect(outcome.errors.contains("\u{1B}["), "the live block is redrawn in a terminal")
      let entries = try await laboratory.entries()
      #expect(entries.contains("answer: Ambient temperature 21.5 °C (李检定)"))
      #expect(!entries.contains("warm"))
    }
  }

  @Test("Ctrl-C takes the load off first, then asks why, and the record keeps the answer")
  func reasonIsAsked() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await underLoad(laboratory, at: terminal)
      terminal.pressControlC()
      try await terminal.shown.wait(for: "Why was the run ended?")
      #expect(try run.load.ask("INP?") == "0", "off before anybody is asked")
      terminal.type("cable smells\n")
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      let report = try outcome.report()
      #expect(report.reason?.en.contains("Reason: cable smells") == true, "\(outcome)")
      #expect(try await laboratory.entries().contains("Reason: cable smells"))
    }
  }

  @Test("With an answers file a person at the terminal is still asked why")
  func reasonIsAskedWithAnswersFile() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await RunUnderLoad.start(
        laboratory,
        laboratory.verifyWords(),
        input: .terminal(terminal),
        company: .ownSession
      )
      terminal.pressControlC()
      try await terminal.shown.wait(for: "Why was the run ended?")
      terminal.type("急停\n")
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      #expect(try outcome.report().reason?.zh.contains("原因：急停") == true)
    }
  }

  @Test("A second Ctrl-C does not end the run before the load is off and the record closed")
  func secondControlC() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await underLoad(laboratory, at: terminal)
      terminal.pressControlC()
      terminal.pressControlC()
      try await terminal.shown.wait(for: "Why was the run ended?")
      terminal.pressControlC()
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      #expect(try run.load.ask("INP?") == "0")
      #expect(try outcome.report().reason?.en.contains("no reason given") == true)
      #expect(try await laboratory.entries().contains("run closed: not completed"))
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("Ctrl-C at a question ends the run before anything is on")
  func controlCAtAQuestion() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let child = try Assize.start(
        laboratory.verifyWords(["--answers": ""]),
        in: laboratory.folder,
        input: .terminal(terminal),
        company: .ownSession
      )
      try await terminal.shown.wait(for: "Ambient temperature")
      terminal.pressControlC()
      try await terminal.shown.wait(for: "Why was the run ended?")
      terminal.type("wrong pile\n")
      let outcome = try await child.outcome()
      try require(outcome, exits: 2)
      #expect(try outcome.report().reason?.en.contains("wrong pile") == true)
      #expect(try laboratory.noEnergyHasFlowed())
    }
  }

  @Test("A terminal that is closed ends the run as Ctrl-C would, with nobody to ask")
  func terminalIsClosed() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await underLoad(laboratory, at: terminal)
      try await terminal.closeWindow()
      let ending = try await run.child.end()
      #expect(ending == .exited(2))
      #expect(try run.load.ask("INP?") == "0")
      let entries = try await laboratory.entries()
      #expect(entries.contains("signal SIGHUP arrived"), "\(entries.text)")
      #expect(entries.contains("run closed: not completed"))
      try await laboratory.expectLedgerHolds()
    }
  }

  /// Conditions, checks of the bench, and the checklist without what the bench measures.
  private static let answers = lines(
    [
      "21.5 °C", "50 %RH", "80 MΩ", "45 min", "yes", "0.02 %", "yes", "yes", "yes", "V2.1.7",
      "CPA 1",
    ]
      + ["none", "none", "A. Client"] + Array(repeating: "yes", count: 9)
  )

  /// Checks of the bench after the last reading.
  private static let lastAnswers = lines(["0.02 %", "A-1", "", ""])

  private static func lines(_ answers: [String]) -> String {
    answers.map { "\($0)\n" }.joined()
  }

  private func underLoad(
    _ laboratory: Laboratory,
    at terminal: PseudoTerminal
  ) async throws -> RunUnderLoad {
    try await RunUnderLoad.start(
      laboratory,
      laboratory.verifyWords(["--answers": "", "--verifier": "李检定"]),
      input: .terminal(terminal),
      company: .ownSession
    ) { _ in
      try await terminal.shown.wait(for: "Ambient temperature")
      terminal.type(Self.answers)
      try await terminal.shown.wait(for: "▸ Without load")
    }
  }
}
