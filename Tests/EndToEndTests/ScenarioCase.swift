import Support
import Testing

/// One verification of a scenario pile, as a person would order it.
struct ScenarioCase: Sendable, CustomTestStringConvertible {
  /// The pile's file, and the scenario's unless it is another.
  var pile: String
  var scenario: String?
  var connector = "A"
  var procedure = "jjg-1149-2022"
  var kind = "subsequent"
  var method = "standstill"
  var supplementary: [String] = []
  var calendar = Laboratory.calendar
  /// Method and circuit, in the words of the record.
  var onRecord = "standstill, direct current"
  var roundingInterval = "0.1"
  /// Answers that this pile needs beside the shipped ones.
  var answers: [String] = []

  var testDescription: String {
    ([pile, connector, procedure, kind, method] + supplementary).joined(separator: " ")
  }

  var computed: ComputedConclusion {
    get throws {
      try ComputedConclusion(
        pile: pile,
        connector: connector,
        procedure: procedure,
        method: method
      )
    }
  }

  var scenarioText: ShippedText {
    get throws { try ShippedText("Examples/scenarios/\(scenario ?? pile).yaml") }
  }

  /// What `assize verify` gets beside the bench.
  func options(in laboratory: Laboratory) throws -> [String: String] {
    let text = try answers.reduce(ShippedText.answers) { $0.adding("  \($1)") }.text
    return [
      "--pile": Laboratory.example("piles/\(pile).yaml"), "--connector": connector,
      "--procedure": procedure, "--kind": kind, "--method": method,
      "--supplementary": supplementary.joined(separator: ","),
      "--answers": try laboratory.folder.write(text, to: "answers-\(connector).yaml"),
    ]
  }
}

extension ScenarioCase {
  static let derivedAnswers = ["maximum-current", "minimum-current", "resolution"].map {
    "derived/\($0): yes"
  }
  static let pulses = "pulses, direct current"

  static let direct = [
    ScenarioCase(
      pile: "good-dc",
      kind: "initial",
      supplementary: ["payment", "indication-error"]
    ),
    ScenarioCase(pile: "good-dc", method: "pulse", onRecord: pulses),
    ScenarioCase(pile: "good-dc", procedure: "nist-hb44-3.40", kind: "initial"),
    ScenarioCase(pile: "just-inside", kind: "initial"),
    ScenarioCase(pile: "just-outside-by-rounding", kind: "initial"),
    ScenarioCase(pile: "drifting", kind: "initial"),
    ScenarioCase(pile: "wrong-clock-date"),
    ScenarioCase(pile: "wrong-tariff", procedure: "jjg-1149-2018"),
    ScenarioCase(
      pile: "old-pile",
      roundingInterval: "0.2",
      answers: derivedAnswers
    ),
    ScenarioCase(pile: "no-load-creep"),
    // A session of 10 min from 9:52 to 10:02 has two prices.
    ScenarioCase(
      pile: "truncating-session",
      supplementary: ["payment"],
      calendar: "2026-03-02T09:50:00+08:00"
    ),
    ScenarioCase(pile: "dc-120kw"),
    ScenarioCase(pile: "dc-250kw", method: "pulse", onRecord: pulses),
  ]

  static let alternating = [
    ScenarioCase(
      pile: "ac-7kw",
      procedure: "jjg-1148-2022",
      onRecord: "standstill, single-phase"
    ),
    ScenarioCase(
      pile: "ac-7kw",
      procedure: "jjg-1148-2022",
      kind: "initial",
      method: "pulse",
      onRecord: "pulses, single-phase"
    ),
    ScenarioCase(
      pile: "ac-7kw-coarse",
      procedure: "jjg-1148-2022",
      method: "digit-change",
      onRecord: "change of the last digit, single-phase"
    ),
    ScenarioCase(
      pile: "ac-21kw",
      procedure: "jjg-1148-2022",
      onRecord: "standstill, three-phase, four wires"
    ),
  ]
}
