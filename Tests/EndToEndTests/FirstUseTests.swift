import Foundation
import Support
import Testing

@Suite("Somebody new", .atABench)
struct FirstUseTests {
  @Test("Five questions, instruments found, a bench file to finish, and a simulated verification")
  func initialise() async throws {
    try await Laboratory.work { laboratory in
      let folder = laboratory.folder
      let terminal = try await TmuxSession(["init", "--store", laboratory.store], in: folder)
      try await answer(laboratory, terminal)
      try await terminal.wait(for: "reference-meter/yokogawa-wt300")
      try await terminal.wait(for: "→ load/itech-it8800")
      try await terminal.press("w")
      try await terminal.wait(for: "✓ written: ")
      try await check(laboratory)
      try await terminal.press("s")
      try await terminal.wait(for: "Name of the verifier")
      try await terminal.wait(for: "Wang")
      try await terminal.press("Enter")
      let day = try await terminal.wait(for: "EX60-2026-0007")
      #expect(day.contains("to do 1"), "\(day)")
      for content in ["[JJG 1149-2022]", "people's own time", "✓ answered  reference meter"] {
        try await terminal.press("Enter")
        try await terminal.wait(for: content)
      }
      for content in ["people's own time", "[JJG 1149-2022]", "to do 1"] {
        try await terminal.press("Escape")
        try await terminal.wait(for: content)
      }
      try await terminal.press("F10")
      #expect(try await terminal.ending() == 0)
    }
  }

  /// The five questions, with both instruments on the network.
  private func answer(_ laboratory: Laboratory, _ terminal: TmuxSession) async throws {
    let links = try ["reference-meter", "load"].map { try laboratory.simulator.link(of: $0) }
    let addresses = links.map { $0.replacing("tcp://", with: "") }.joined(separator: " ")
    try await terminal.wait(for: "home/assize")
    for text in ["", "Hall 3", "", "Wang", addresses] {
      if !text.isEmpty { try await terminal.type(text) }
      try await terminal.press("Enter")
    }
  }

  /// What was found stands in the bench file; what only a person knows is named.
  private func check(_ laboratory: Laboratory) async throws {
    let path = laboratory.folder.file("home/assize/bench.yaml")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for link in try ["reference-meter", "load"].map({ try laboratory.simulator.link(of: $0) }) {
      #expect(text.contains("link: \(link)"), "\(text)")
    }
    #expect(text.contains("SIM-WT-0001") && text.contains("Hall 3"), "\(text)")
    let checked = try await laboratory.assize("check", path)
    expect(checked, exits: 65)
    for key in [
      "[1].accuracy-class", "[1].repeatability.value", "[1].repeatability.readings",
      "[1].calibration-certificate.valid-until", "[3].link",
    ] {
      #expect(checked.errors.contains(key), "\(key) is not named: \(checked)")
    }
  }
}
