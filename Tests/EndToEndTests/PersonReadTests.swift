import Foundation
import Support
import Testing

@Suite("A pile that a person reads at a plain terminal", .atABench)
struct PersonReadTests {
  private func benchWithoutDisplay(_ laboratory: Laboratory) throws -> String {
    let text = try String(contentsOfFile: laboratory.simulator.benchFile, encoding: .utf8)
    let start = try #require(text.range(of: "  - role: pile-display")).lowerBound
    return try laboratory.folder.write(String(text[..<start]), to: "without-display.yaml")
  }

  private func start(
    _ laboratory: Laboratory,
    _ terminal: PseudoTerminal,
    procedure entry: String = "twice"
  ) throws -> Child {
    var options = try ShortBench.options(in: laboratory.folder, replyWithin: "2 s")
    options["--bench"] = try benchWithoutDisplay(laboratory)
    let procedure = laboratory.folder.file("data/Procedures/jjg-1149-2022.yaml")
    let text = try String(contentsOfFile: procedure, encoding: .utf8)
    try text.replacingOccurrences(of: "entry: { value: twice", with: "entry: { value: \(entry)")
      .write(toFile: procedure, atomically: true, encoding: .utf8)
    return try Assize.start(
      laboratory.verifyWords(options),
      in: laboratory.folder,
      input: .terminal(terminal),
      company: .ownSession
    )
  }

  /// What the pile shows now, as a person writes it.
  private func shown(_ laboratory: Laboratory) throws -> String {
    try laboratory.simulator.caller(of: "pile-display").ask("DISP:ENER?") + " kWh"
  }

  @Test("Each reading is typed twice; what is wrong is named and asked again")
  func twice() async throws {
    try await Laboratory.work(with: try ShortBench.scenario()) { laboratory in
      let terminal = try PseudoTerminal()
      let child = try start(laboratory, terminal)
      try await terminal.shown.wait(for: "start of the reading 1, as in")
      for (wrong, named) in [
        ("0.0000", "'0.0000' has no unit."), ("0.00 kWh", "has other decimals than the display"),
      ] {
        terminal.type("\(wrong)\n")
        try await terminal.shown.wait(for: named)
      }
      terminal.type("\(try shown(laboratory))\n")
      try await terminal.shown.wait(for: "type it once more")
      terminal.type("0.0010 kWh\n")
      try await terminal.shown.wait(for: "The two entries differ: '0.0000 kWh' and '0.0010 kWh'.")
      try typeTwice(laboratory, terminal)
      for place in ["end of the reading 1", "start of the reading 2", "end of the reading 2"] {
        try await terminal.shown.wait(for: place)
        try typeTwice(laboratory, terminal)
      }
      try await terminal.shown.wait(for: "1 of 3")
      terminal.type("2026-03-02 09:10:00\n\n\n")
      let outcome = try await child.outcome()
      let report = try outcome.report()
      #expect(report.unexaminedItems.isEmpty, "\(outcome)")
      let entries = try await laboratory.entries()
      #expect(entries.text.components(separatedBy: "typed twice").count - 1 == 4)
      #expect(entries.text.components(separatedBy: "by key press").count - 1 == 3)
      #expect(!terminal.shown.text.contains(" Wh   (planned"), "nobody copies the reference")
      try await laboratory.expectLedgerHolds()
    }
  }

  private func typeTwice(_ laboratory: Laboratory, _ terminal: PseudoTerminal) throws {
    let text = try shown(laboratory)
    terminal.type("\(text)\n\(text)\n")
  }

  @Test("A reading is confirmed by another person, never by whoever took it")
  func confirmed() async throws {
    try await Laboratory.work(with: try ShortBench.scenario()) { laboratory in
      let terminal = try PseudoTerminal()
      let child = try start(laboratory, terminal, procedure: "confirmed")
      try await terminal.shown.wait(for: "start of the reading 1, as in")
      terminal.type("\(try shown(laboratory))\n")
      try await terminal.shown.wait(for: "another person looks")
      terminal.type("王检定\n")
      try await terminal.shown.wait(for: "'王检定' took the reading and cannot confirm it.")
      terminal.type("\(try shown(laboratory))\n李核验\n")
      try await terminal.shown.wait(for: "end of the reading 1, as in")
      child.signal(SIGINT)
      try await terminal.shown.wait(for: "Why was the run ended?")
      terminal.type("rain\n")
      _ = try await child.outcome()
      let entries = try await laboratory.entries()
      #expect(entries.contains("confirmed by 李核验"), "\(entries.text)")
    }
  }
}
