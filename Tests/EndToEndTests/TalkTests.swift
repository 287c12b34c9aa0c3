import Foundation
import Testing

@Suite("Talking to one instrument", .atABench)
struct TalkTests {
  @Test("Over TCP, with a driver: lines as typed, commands by name, and the safe sequence")
  func overTCP() async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await talk(
        laboratory,
        "load",
        driver: "load/itech-it8800",
        lines: ["INP?", ".voltage-level 600 V", "NONSENSE", "INP ON", "INP?", ".safe"]
      )
      expect(outcome, exits: 0)
      let expected = [
        "*IDN? -> ASSIZE-SIMULATED ITECH,IT8816,SIM-IT-0001", "ITECH IT8816 SIM-IT-0001",
        "INP? -> 0",
        "VOLT 600 sent", "voltage-level 600 V = 600.0000 V", "NONSENSE sent",
        "SYST:ERR? -> -113,\"Undefined header\"", "INP ON sent", "INP? -> 1", "INP OFF sent",
        "INP? -> 0",
      ]
      expectInOrder(outcome.output, says: expected)
      #expect(try laboratory.loadIsOff())
    }
  }

  @Test("A conversation that is left leaves no load on")
  func leaving() async throws {
    try await Laboratory.work { laboratory in
      let lines = ["INP ON", "INP?"]
      let outcome = try await talk(laboratory, "load", driver: "load/itech-it8800", lines: lines)
      expect(outcome, exits: 0)
      expectInOrder(outcome.output, says: ["INP? -> 1", "INP OFF sent", "INP? -> 0"])
      #expect(try laboratory.loadIsOff())
    }
  }

  @Test("Over a pseudo-terminal, with no driver: plain lines")
  func overATerminal() async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await talk(laboratory, "pile-display", lines: ["DISP:CUMU?", "DISP:ENER?"])
      expect(outcome, exits: 0)
      expectInOrder(
        outcome.output,
        says: ["EX60-2026-0007", "DISP:CUMU? -> 1843.207", "DISP:ENER? -> 0.000"]
      )
    }
  }

  @Test("A silent question is said, and the next one is answered with its own answer")
  func silence() async throws {
    let scenario = try ShippedText.goodScenario.with(
      ScenarioFault(instrument: "load", exchange: 2, kind: "late")
    )
    try await Laboratory.work(with: scenario) { laboratory in
      let outcome = try await talk(
        laboratory,
        "load",
        driver: "load/itech-it8800",
        lines: ["VOLT?", "INP?"]
      )
      expect(outcome, exits: 0)
      // The late answer comes with the question that looks for the line, and is thrown away.
      let expected = [
        "VOLT? ! E-2020", "did not answer 'VOLT?' within 1 s.", "Check the cable",
        "*IDN? -> ASSIZE",
        "INP? -> 0",
      ]
      expectInOrder(outcome.output, says: expected)
    }
  }

  @Test("What cannot be talked to is said in a sentence with a remedy")
  func refusals() async throws {
    let folder = try TestFolder()
    let refusals: [([String], Int32, String)] = [
      (["foo"], 64, "Write tcp://HOST:PORT"),
      (["tcp://127.0.0.1:1"], 2, "See that the instrument is on"),
      (["pty:///dev/nothing"], 2, "/dev/nothing"),
      (["tcp://127.0.0.1:1", "--driver", "load/itech"], 65, "itech-it8800"),
      (["tcp://127.0.0.1:1", "--driver", "itech-it8800"], 64, "as in load/itech-it8800"),
    ]
    for (words, status, sentence) in refusals {
      let outcome = try await Assize.run(["talk"] + words, in: folder)
      expect(outcome, exits: status)
      #expect(outcome.errors.contains(sentence), "\(words): \(outcome)")
    }
  }

  private func talk(
    _ laboratory: Laboratory,
    _ role: String,
    driver: String? = nil,
    lines: [String]
  ) async throws -> Outcome {
    let options = driver.map { ["--driver", $0] } ?? []
    return try await Assize.run(
      ["talk", laboratory.simulator.link(of: role)] + options,
      in: laboratory.folder,
      input: .text(lines.joined(separator: "\n") + "\n")
    )
  }

  /// Expects parts of a text in their order.
  private func expectInOrder(
    _ text: String,
    says parts: [String],
    at location: SourceLocation = #_sourceLocation
  ) {
    var rest = text[...]
    for part in parts {
      guard let found = rest.range(of: part) else {
        Issue.record(
          "'\(part)' is missing, or out of order, in:\n\(text)",
          sourceLocation: location
        )
        return
      }
      rest = rest[found.upperBound...]
    }
  }
}
