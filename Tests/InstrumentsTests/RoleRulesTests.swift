import DataFiles
import Foundation
import Instruments
import Testing
import Wording

/// What belongs together in a role, held against the examples of the page on drivers.
@Suite("A driver whose commands do not fit together")
struct RoleRulesTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    /// Which of the page's examples, from 1.
    var example: Int
    var replace: String
    var by: String
    var says: String
    var testDescription: String { says }
  }

  static let faults = [
    Fault(
      example: 1,
      replace: ", sum: SIGMA",
      by: "",
      says: "elements: there is a three-phase wiring, but not what the sum is read from"
    ),
    Fault(
      example: 1,
      replace: "STAT:COND?",
      by: "STAT:COND? {element}",
      says: "status.ask: {element} has no meaning here"
    ),
    Fault(
      example: 1,
      replace: "P3W4: three-phase-four-wire",
      by: "P3W4: three-phase",
      says: "commands.wiring.values.P3W4: there is no state 'three-phase'"
    ),
    Fault(
      example: 1,
      replace: "P1W2: [dc, single-phase]",
      by: "P1W2: [dc, {}]",
      says: "commands.wiring.values.P1W2[2]: "
    ),
    Fault(
      example: 1,
      replace: "  reset-integration: { send: \"INT:RES\", source: manual }\n",
      by: "",
      says: "commands: a reference meter needs the command 'reset-integration'"
    ),
    Fault(
      example: 2,
      replace: "integration-state: { always: running,",
      by: "integration-state: { always: stopped,",
      says: "commands.integration-state: the command has another shape"
    ),
    Fault(
      example: 2,
      replace: "always: 250 A",
      by: "always: 250 V",
      says: "commands.current-range: the command has another shape"
    ),
    Fault(
      example: 2,
      replace: "commands:\n",
      by: "commands:\n  start-integration: { send: GO, source: manual }\n",
      says: "commands.start-integration: the energy counts all the time"
    ),
    Fault(
      example: 5,
      replace: "least: 0, greatest: 1,",
      by: "least: 1, greatest: 0,",
      says: "commands.power-factor.least: the least, 1, is above the greatest, 0"
    ),
    Fault(
      example: 6,
      replace: "  demand-current:",
      by: "  allowed-current: { ask: \"I?\", unit: A, source: manual }\n  demand-curent:",
      says: "commands: there is demand-voltage but no 'demand-current'"
    ),
    Fault(
      example: 7,
      replace: "  allowed-current: { ask: \"CP:CURR?\", unit: A, source: manual }\n",
      by: "",
      says:
        "commands: there is neither 'demand-voltage' with 'demand-current' nor 'allowed-current'"
    ),
    Fault(
      example: 7,
      replace: "F: fault }, source",
      by: "F: broken }, source",
      says: "commands.pilot-state.values.F: there is no state 'broken'"
    ),
    Fault(
      example: 9,
      replace: "count: {",
      by: "cuont: {",
      says: "commands: a pulse counter needs the command 'count'"
    ),
  ]

  @Test("It is named with its place", arguments: faults)
  func finding(_ fault: Fault) throws {
    let blocks = try DriverPageTests.blocks()
    let example = blocks[fault.example]
    try #require(example.contains(fault.replace), "the page has changed")
    let text = blocks[0] + example.replacing(fault.replace, with: fault.by)
    let file = try DataFile.parse(text, path: "x.yaml")
    let findings = #expect(throws: Findings.self) { try DriverDefinition.decode(file) }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(fault.says) }, "\(lines)")
    #expect(findings?.list.allSatisfy { $0.position != nil } == true)
    for finding in findings?.list ?? [] {
      #expect(finding.problem.zh != finding.problem.en && !finding.remedy.zh.isEmpty)
    }
  }
}
