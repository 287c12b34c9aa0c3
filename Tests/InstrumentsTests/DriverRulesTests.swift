import DataFiles
import Foundation
import Instruments
import Testing
import Wording

@Suite("A driver file that is wrong")
struct DriverRulesTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var replace: String
    var by: String
    var says: String
    var testDescription: String { says }
  }

  static let faults = [
    Fault(replace: "role: load", by: "role: lod", says: "role: 'lod'"),
    Fault(
      replace: "\nreply-within: 2 s",
      by: "\nreply-within: 2",
      says: "reply-within: 2 has no unit"
    ),
    Fault(
      replace: "\nreply-within: 2 s",
      by: "\nreply-within: 0 s",
      says: "reply-within: no instrument answers within such a time"
    ),
    Fault(
      replace: "\nreply-within: 2 s",
      by: "\nreply-within: -1 s",
      says: "reply-within: no instrument answers within such a time. Write a time above zero"
    ),
    Fault(
      replace: "\nreply-within: 2 s",
      by: "\nreply-within: 999999999999 d",
      says:
        "reply-within: no instrument answers within such a time. Write a time above zero, at most"
    ),
    Fault(
      replace: "\nreply-within: 2 s",
      by: "\nreply-whitin: 2 s",
      says: "reply-within: the key is missing"
    ),
    Fault(
      replace: "  input-state:\n",
      by: "  input-stat:\n",
      says: "commands.input-stat: a load has no command 'input-stat'. Did you mean 'input-state'?"
    ),
    Fault(
      replace: "  input-state:\n",
      by: "  input-stat:\n",
      says: "commands: a load needs the command 'input-state'"
    ),
    Fault(
      replace: "send: \"VOLT {value}\"",
      by: "send: \"VOLT\"",
      says: "commands.voltage-level.send: there is no place for {value}"
    ),
    Fault(
      replace: "ask: \"MEAS:VOLT?\", unit: V",
      by: "ask: \"MEAS:VOLT? {value}\", unit: V",
      says: "commands.voltage.ask: {value} has no meaning"
    ),
    Fault(
      replace: "ask: \"MEAS:VOLT?\", unit: V",
      by: "ask: \"MEAS:VOLT?\", unit: W",
      says:
        "commands.voltage: the command has another shape; it asks for a value with a unit (V, mV)"
    ),
    Fault(
      replace: "ask: \"MEAS:VOLT?\", unit: V",
      by: "ask: \"MEAS:VOLT?\", send: \"X\", unit: V",
      says: "commands.voltage.send: a command has either 'send' or 'ask'"
    ),
    Fault(
      replace: "unit: V, suffix: V, source: manual",
      by: "unit: V, form: date-time, source: manual",
      says: "commands.voltage.form: the value of a command has one meaning"
    ),
    Fault(
      replace: "suffix: V, source: manual",
      by: "suffix: V, source: manul",
      says: "commands.voltage.source: 'manul' is none of the sources. Did you mean 'manual'?"
    ),
    Fault(
      replace: "greatest: 1000 V",
      by: "greatest: -1 V",
      says: "commands.voltage-level.least: the least, 0 V, is above the greatest, -1 V"
    ),
    Fault(
      replace: "tolerance: 0.01 V",
      by: "tolerance: 0.01 A",
      says: "commands.voltage-level.read-back.tolerance: 'A' is no unit that fits here"
    ),
    Fault(
      replace: "number: 2, of: 3",
      by: "number: 4, of: 3",
      says: "commands.current.field.number: "
    ),
    Fault(
      replace: "values: { \"1\": \"on\", \"0\": \"off\" }\n    source",
      by: "values: { \"1\": \"on\", \"0\": \"of\" }\n    source",
      says: "commands.input-state.values.0: there is no state 'of'"
    ),
    Fault(
      replace: "values: { \"1\": \"on\", \"0\": \"off\" }\n    source",
      by: "values: { \"1\": \"on\" }\n    source",
      says: "commands.input-state.values: no word stands for 'off'"
    ),
    Fault(
      replace: "  over-temperature:\n".replacing("  over", with: "    over"),
      by:
        "    spare: { bit: 4, meaning: { zh: 备用, en: spare }, invalidates: false }\n    over-temperature:\n",
      says: "bit 4 has a name already"
    ),
    Fault(
      replace: "send: [\"INP OFF\"]",
      by: "send: [\"INP OFF\\n\"]",
      says: "safe.send[1]: the statement holds characters that cannot be printed"
    ),
    Fault(
      replace:
        "safe:\n  send: [\"INP OFF\"]\n  read-back:\n    - { ask: \"INP?\", expects: [\"0\"] }\n  source: manual\n",
      by: "",
      says: "safe: it does not say how power is ended and read back"
    ),
    Fault(
      replace: "field: { number: 2, of: 3 }",
      by: "field: { number: 2, of: 3, separator: '|' }",
      says: "commands.current.field.separator: '|'"
    ),
    Fault(
      replace: "unit: V, suffix: V, source: manual",
      by: "unit: V, suffix: V, sign: positive, source: manual",
      says: "commands.voltage.sign: 'positive'"
    ),
    Fault(
      replace: "    greatest: 1000 V\n",
      by: "    sign: negative\n",
      says: "commands.voltage-level.sign: "
    ),
    Fault(
      replace: "    send: \"FUNC {value}\"\n",
      by: "    always: constant-voltage\n    send: \"FUNC {value}\"\n",
      says: "commands.mode.send: "
    ),
    Fault(
      replace: "  voltage: { ask: \"MEAS:VOLT?\", unit: V, suffix: V, source",
      by: "  voltage: { always: constant-voltage, source",
      says: "commands.voltage: the command has another shape"
    ),
    Fault(
      replace: "  input-state:\n    ask: \"INP?\"\n    values: { \"1\": \"on\", \"0\": \"off\" }\n",
      by: "  input-state:\n    always: \"on\"\n",
      says: "commands.input-state: the command has another shape"
    ),
    Fault(
      replace: "  - { send: \"SYST:REM\", source: manual }",
      by: "  - { ask: \"SYST:REM?\", source: manual }",
      says: "prepare[1].expects: the key is missing"
    ),
    Fault(
      replace: "  - { send: \"SYST:REM\", source: manual }",
      by: "  - { ask: \"SYST:R\u{00C9}M?\", expects: [R], source: manual }",
      says: "prepare[1].ask: the statement holds characters that cannot be printed"
    ),
    Fault(
      replace: "protocol: scpi",
      by: "protocol: modbus",
      says: "protocol: 'modbus'"
    ),
    Fault(
      replace: "fields: 4",
      by: "fields: 4\n  order: [maker, serial]",
      says: "identity.order: this is no order of an identity"
    ),
    Fault(
      replace: "fields: 4",
      by: "fields: 4\n  order: [maker, model, serial]",
      says: "identity.order: it names 3 fields where 'fields' says 4"
    ),
    Fault(
      replace: "fields: 4\n  maker: EXAMPLE*\n",
      by: "fields: 3\n  order: [model, serial, other]\n  maker: EXAMPLE*\n",
      says: "identity.maker: "
    ),
    Fault(
      replace: "fields: 4",
      by: "fields: 4\n  separator: tab",
      says: "identity.separator: 'tab'"
    ),
    Fault(
      replace: "\nprepare:\n",
      by: "\nelements: { single: \"1\" }\nprepare:\n",
      says: "elements: no statement has a place for {element}"
    ),
    Fault(
      replace: "send: \"SYST:REM\"",
      by: "send: \"SYST:REM {element}\"",
      says: "prepare[1].send: {element} has no meaning without 'elements'"
    ),
    Fault(
      replace: "ask: \"SYST:ERR?\"",
      by: "ask: \"SYST:ERR? {element}\"",
      says: "error-queue.ask: {element} has no meaning without 'elements'"
    ),
    Fault(
      replace: "      VOLT: constant-voltage\n      CURR: constant-current\n",
      by: "      RES: constant-resistance\n",
      says: "commands.mode: it holds neither a voltage nor a current"
    ),
    Fault(
      replace: "      VOLT: constant-voltage\n",
      by: "",
      says: "commands: there is constant-current but no 'current-level'"
    ),
    Fault(
      replace:
        "    send: \"VOLT {value}\"\n    unit: V\n    least: 0 V\n    greatest: 1000 V\n    read-back: { ask: \"VOLT?\", tolerance: 0.01 V }\n",
      by: "    always: 1000 V\n",
      says: "commands.voltage-level: the command has another shape"
    ),
    Fault(
      replace: "values: { \"1\": \"on\", \"0\": \"off\" }\n    source",
      by: "values: { \"1\": [\"on\", \"off\"] }\n    source",
      says: "commands.input-state.values.1: the answer '1' stands for one state"
    ),
    Fault(
      replace: "NAN: no-data",
      by: "NAN: nothing",
      says: "invalid-replies.NAN: 'nothing'"
    ),
  ]

  @Test("It is named with its place", arguments: faults)
  func finding(_ fault: Fault) throws {
    let text = try String(
      contentsOfFile: "\(packageFolder)/Drivers/blueprint.yaml",
      encoding: .utf8
    )
    try #require(text.contains(fault.replace), "the blueprint has changed")
    let file = try DataFile.parse(text.replacing(fault.replace, with: fault.by), path: "x.yaml")
    let findings = #expect(throws: Findings.self) { try DriverDefinition.decode(file) }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(fault.says) }, "\(lines)")
    #expect(findings?.list.allSatisfy { $0.position != nil || $0.path == "safe" } == true)
  }

  @Test("A driver in another role's folder is named")
  func folder() throws {
    let text = try String(
      contentsOfFile: "\(packageFolder)/Drivers/blueprint.yaml",
      encoding: .utf8
    )
    let file = try DataFile.parse(text, path: "Drivers/pile-display/x.yaml")
    let findings = #expect(throws: Findings.self) { try DriverDefinition.decode(file) }
    let line = findings?.lines(in: .english).first ?? ""
    #expect(line.contains("the file lies in pile-display but its role is load. Move it to"))
  }

  @Test("Every finding speaks both languages")
  func languages() throws {
    let text = try String(
      contentsOfFile: "\(packageFolder)/Drivers/blueprint.yaml",
      encoding: .utf8
    )
    for fault in Self.faults {
      let file = try DataFile.parse(text.replacing(fault.replace, with: fault.by), path: "x.yaml")
      let findings = #expect(throws: Findings.self) { try DriverDefinition.decode(file) }
      for finding in findings?.list ?? [] {
        #expect(finding.problem.zh != finding.problem.en && !finding.remedy.zh.isEmpty)
      }
    }
  }
}
