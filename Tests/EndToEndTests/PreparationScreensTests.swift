import Foundation
import Testing

@Suite("Preparing a verification in a terminal", .atABench)
struct PreparationScreensTests {
  /// A list of piles, with the simulated one on it.
  private func list(in folder: TestFolder) throws -> String {
    try folder.write(
      """
      schema: 1
      piles:
        - file: \(Laboratory.example("piles/two-guns.yaml"))
        - file: \(Laboratory.example("pile-60kw.yaml"))
        - { serial: EX60-2026-0012, model: EX-DC60 }
      """,
      to: "today.yaml"
    )
  }

  private func open(_ laboratory: Laboratory) async throws -> TmuxSession {
    let piles = try list(in: laboratory.folder)
    let terminal = try await TmuxSession(
      [
        "tui", "--store", laboratory.store, "--piles", piles, "--bench",
        laboratory.simulator.benchFile, "--clock", laboratory.simulator.clock, "--documents",
        laboratory.documents,
      ],
      in: laboratory.folder
    )
    try await terminal.wait(for: "Name of the verifier")
    try await terminal.type("Wang")
    try await terminal.press("Enter")
    try await terminal.wait(for: "to do 3")
    return terminal
  }

  /// From the day's list to the checklist.
  private func goToChecklist(_ terminal: TmuxSession) async throws {
    try await terminal.type("EX60-2026-0007")
    try await terminal.wait(for: "EX60-2026-0007_")
    try await terminal.press("Enter")
    try await terminal.wait(for: "[JJG 1149-2022]")
    try await terminal.press("Enter")
    try await terminal.wait(for: "4.00 kWh, about 7.6 min")
    try await terminal.press("Enter")
    try await terminal.wait(for: "EX-DC60, EX60-2026-0007")
    #expect(!(try await terminal.screen()).contains("✗"))
    try await terminal.press("Enter")
    try await terminal.wait(for: "Ambient temperature")
  }

  @Test(
    "What was typed at the checklist survives a resize and a SIGKILL, and what is open is named"
  )
  func checklist() async throws {
    try await Laboratory.work { laboratory in
      let first = try await open(laboratory)
      try await goToChecklist(first)
      try await first.type("23.5")
      try await first.press("Enter")
      try await first.wait(for: "23.5 °C")
      try await first.type("HTC-1 No. 42")
      try await first.press("Enter")
      try await first.resize(width: 120, height: 40)
      try await first.wait(for: "HTC-1 No. 42")
      kill(try await first.process(), SIGKILL)
      let again = try await open(laboratory)
      try await goToChecklist(again)
      try await again.wait(for: "HTC-1 No. 42")
      try await again.press("F2")
      try await again.wait(for: "✗ this is not answered yet")
    }
  }

  @Test("An instrument that does not answer is named with its remedy, and asked again by R")
  func bench() async throws {
    try await Laboratory.work { laboratory in
      let text = try String(contentsOfFile: laboratory.simulator.benchFile, encoding: .utf8)
      let wrong = text.replacing("SIM-WT-0001", with: "SIM-WT-0002")
      try #require(wrong != text)
      try wrong.write(toFile: laboratory.simulator.benchFile, atomically: true, encoding: .utf8)
      let terminal = try await open(laboratory)
      try await terminal.press("Down")
      try await terminal.press("Enter")
      try await terminal.wait(for: "[JJG 1149-2022]")
      try await terminal.press("Enter")
      try await terminal.wait(for: "4.00 kWh, about 7.6 min")
      try await terminal.press("Enter")
      try await terminal.wait(for: "should have the serial number SIM-WT-0002")
      try await terminal.wait(for: "EX-DC60, EX60-2026-0007")
      try text.write(toFile: laboratory.simulator.benchFile, atomically: true, encoding: .utf8)
      try await terminal.type("r")
      try await terminal.wait(for: "✓ answered  reference meter")
    }
  }

  @Test(
    "A scanned serial number that nobody knows opens a nameplate, which is kept as a pile's file"
  )
  func nameplate() async throws {
    try await Laboratory.work { laboratory in
      let terminal = try await open(laboratory)
      // A scanner's burst, the first letter of which is a command by itself.
      try await terminal.type("NEW-60-77")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Nameplate")
      try await terminal.wait(for: "NEW-60-77")
      try await terminal.press("F2")
      try await terminal.wait(for: "✗ the key is missing. Write a text.")
      let first = [
        "EX-DC60", "Example Charging Co.", "2026", "2026-03-01", "", "1", "750", "200", "100",
        "5", "60", "", "", "", "", "", "0.001", "", "1", "", "", "A",
      ]
      for text in first {
        if !text.isEmpty { try await terminal.type(text) }
        try await terminal.press("Enter")
      }
      try await terminal.press("F2")
      try await terminal.wait(for: "[JJG 1149-2022]")
      let state = "home/.local/state/assize/piles/NEW-60-77.yaml"
      let checked = try await laboratory.assize("check", laboratory.folder.file(state))
      expect(checked, exits: 0)
      try await terminal.press("Escape")
      try await terminal.wait(for: "to do 3")
      // The next one of the model has everything but what is its own.
      try await terminal.type("EX60-2026-0012")
      try await terminal.press("Enter")
      try await terminal.wait(for: "filled in as of NEW-60-77")
      try await terminal.wait(for: "Example Charging Co.")
    }
  }

  @Test("In an institution's store whoever is no verifier is told so before anything is typed")
  func noVerifier() async throws {
    let institute = try await Institute.founded([("zhou", "checker")])
    let terminal = try await TmuxSession(
      ["tui", "--store", institute.store, "--piles", try list(in: institute.folder)],
      in: institute.folder
    )
    try await terminal.wait(for: "Example Institute of Metrology")
    try await terminal.type("zhou")
    try await terminal.press("Tab")
    try await terminal.type("the words of zhou")
    try await terminal.press("Enter")
    let screen = try await terminal.wait(for: "no verifier's role")
    #expect(!screen.contains("Enter prepare") && screen.contains("R records"))
  }
}
