import DataFiles
import Metrology
import Testing
import Wording

private enum Register: String, CaseIterable { case session, cumulative }

/// A line of a file, how it is read, and what is said about it.
private struct WrongLine: Sendable, CustomTestStringConvertible {
  var line: String
  var says: String
  var read: @Sendable (MappingReader) -> Bool
  var testDescription: String { line.isEmpty ? "(absent)" : line }

  init(_ line: String, _ says: String, _ read: @Sendable @escaping (MappingReader) -> Bool) {
    (self.line, self.says, self.read) = (line, says, read)
  }
}

private let energyUnits = "'5 J', '5 MJ', '5 Wh' or '5 kWh'"

private let wrongLines = [
  WrongLine("", "f:1:1: k: the key is missing. Write a text.") { $0.text("k") == nil },
  WrongLine("k:", "f:2:3: k: there is no value. Write a text.") { $0.text("k") == nil },
  WrongLine("k: null", "f:2:4: k: there is no value. Write a text.") {
    $0.optionalText("k") == nil
  },
  WrongLine("k: [a]", "f:2:4: k: this is a list, not a text. Write a text.") {
    $0.text("k") == nil
  },
  WrongLine("k: yes", "f:2:4: k: 'yes' is not true or false. Write true or false.") {
    $0.boolean("k") == nil
  },
  WrongLine(
    "k: 1e-3",
    "f:2:4: k: '1e-3' is not a decimal number. "
      + "Write digits and a point, such as 0.05; no exponent, comma or unit."
  ) { $0.decimal("k") == nil },
  WrongLine(
    "k: 0.1234567891",
    "f:2:4: k: the number has too many digits. "
      + "Write at most 12 digits before the point and 9 after it."
  ) { $0.decimal("k") == nil },
  WrongLine(
    "k: 99999999999999999999999",
    "f:2:4: k: the number has too many digits. "
      + "Write at most 12 digits before the point and 9 after it."
  ) { $0.decimal("k") == nil },
  WrongLine(
    "k: 6",
    "f:2:4: k: 6 is out of range. Write a whole number from 2 to 5."
  ) { $0.integer("k", in: 2...5) == nil },
  WrongLine(
    "k: 2.0",
    "f:2:4: k: '2.0' is not a whole number. Write a whole number from 2 to 5."
  ) { $0.integer("k", in: 2...5) == nil },
  WrongLine(
    "k: 0.001",
    "f:2:4: k: 0.001 has no unit. Write '0.001 J', '0.001 MJ', '0.001 Wh' or '0.001 kWh'."
  ) { $0.quantity("k", .energy) == nil },
  WrongLine(
    "k: 0.001 kwh",
    "f:2:4: k: 'kwh' is no unit that fits here. Did you mean '0.001 kWh'?"
  ) { $0.quantity("k", .energy) == nil },
  WrongLine("k: 5 V", "f:2:4: k: 'V' is no unit that fits here. Write \(energyUnits).") {
    $0.quantity("k", .energy) == nil
  },
  WrongLine(
    "k: 5kWh",
    "f:2:4: k: '5kWh' is not a number with its unit. "
      + "Write a number, one space and the unit: \(energyUnits)."
  ) { $0.optionalQuantity("k", .energy) == nil },
  WrongLine("k: 5", "f:2:4: k: 5 has no unit. Write '5 A/s'.") { $0.number("k", in: "A/s") == nil },
  WrongLine(
    "k: sesion",
    "f:2:4: k: 'sesion' is not one of the choices. "
      + "Did you mean 'session'? Choices: session, cumulative."
  ) { $0.choice("k", Register.self) == nil },
  WrongLine(
    "k: 3",
    "f:2:4: k: '3' is a single value, not a group of keys. Write 'key: value' lines, "
      + "indented, below it."
  ) {
    $0.mapping("k") == nil
  },
  WrongLine("k: { zh: 中 }", "f:2:4: k.en: the key is missing. Write a text.") {
    $0.bilingual("k") == nil
  },
  WrongLine("k: []", "f:2:4: k: there is no value. Write its entries below, each after '- '.") {
    $0.mappings("k").isEmpty
  },
  WrongLine(
    "k: [{ a: 1 }, 2]",
    "f:2:15: k[2]: '2' is a single value, not a group of keys. "
      + "Write 'key: value' lines, indented, below it."
  ) { $0.mappings("k").allSatisfy { $0.text("a") != nil } },
  WrongLine("k: [a, ~]", "f:2:8: k[2]: there is no value. Write a text.") {
    $0.texts("k") == ["a"]
  },
  WrongLine("key: 1", "f:2:1: key: the key is not known. Did you mean 'keys'?") {
    $0.optionalText("keys") == nil
  },
  WrongLine("zzz: 1", "f:2:1: zzz: the key is not known. Known here: k, schema.") {
    $0.optionalText("k") == nil
  },
]

@Suite("Reading a mapping") struct MappingReaderTests {
  @Test("says what is wrong with a line, where, and what to write", arguments: wrongLines)
  private func wrong(_ wrong: WrongLine) throws {
    let file = try DataFile.parse("schema: 1\n\(wrong.line)\n", path: "f")
    let findings = #expect(throws: Findings.self) {
      try file.decode { reader in reader.text("schema") != nil && wrong.read(reader) ? true : nil }
    }
    #expect(findings?.lines(in: .english) == [wrong.says])
  }

  @Test("gives what stands there")
  func right() throws {
    let text = """
      schema: 1
      name: { zh: 一号, en: One }
      class: 1.0
      resolution: 0.010 kWh
      ramp: 5 A/s
      power: 60 kW
      tou: true
      kind: session
      points: [{ at: 1 }, { at: 2 }]
      free: { a.b: 1, c: 2 }
      """
    let read = try DataFile.parse(text, path: "f").decode { reader in
      #expect(reader.integer("schema", in: 1...1) == 1)
      #expect(reader.bilingual("name") == BilingualText(zh: "一号", en: "One"))
      #expect(reader.decimal("class")?.description == "1.0")
      #expect(reader.quantity("resolution", .energy)?.description == "0.010 kWh")
      #expect(reader.number("ramp", in: "A/s") == 5)
      #expect(reader.number("power", in: "W") == 60_000)
      #expect(reader.boolean("tou") == true)
      #expect(reader.choice("kind", Register.self) == .session)
      #expect(reader.mappings("points").map { $0.text("at") } == ["1", "2"])
      #expect(reader.mapping("free")?.entries().map(\.key) == ["a.b", "c"])
      #expect(reader.optionalQuantity("absent", .energy) == nil)
      return true as Bool?
    }
    #expect(read)
  }

  @Test("tells every finding at once, in the order of the file")
  func everyFinding() throws {
    let file = try DataFile.parse("b: x\nc: 1\na: { d: 2 }\n", path: "f")
    let findings = #expect(throws: Findings.self) {
      try file.decode { reader -> Bool? in
        let nested = reader.mapping("a")
        defer {
          nested?.finish()
          reader.finish()
        }
        return nested?.optionalText("e") == nil && reader.decimal("b") != nil
      }
    }
    #expect(findings?.list.map(\.path) == ["b", "c", "a.d"])
  }

  @Test("never lets a mistyped key pass where a decoder forgot to finish")
  func forgotten() throws {
    let file = try DataFile.parse("a: { tiemout: 2 }\n", path: "f")
    let findings = #expect(throws: Findings.self) {
      try file.decode { reader in reader.mapping("a").map { $0.optionalText("timeout") ?? "" } }
    }
    #expect(
      findings?.lines(in: .chinese) == ["f:1:6: a.tiemout: 该键未定义。是否指 'timeout'？"]
    )
  }

  @Test("gives the place of what a rule finds")
  func rules() throws {
    let rule = Rule<Int> { _, file in
      [
        Finding(
          file: file,
          path: "a[2].b",
          problem: BilingualText(zh: "太大", en: "too large"),
          remedy: BilingualText(zh: "请改小。", en: "Write less.")
        )
      ]
    }
    let file = try DataFile.parse("a:\n- b: 1\n- b: 2\n", path: "f")
    let findings = #expect(throws: Findings.self) {
      try file.decode(rules: [rule]) { reader in
        reader.mappings("a").compactMap { $0.integer("b", in: 0...9) }.count
      }
    }
    #expect(findings?.lines(in: .english) == ["f:3:6: a[2].b: too large. Write less."])
  }
}

@Suite("A word that was meant") struct SuggestionTests {
  @Test(
    "is offered when it is near, whatever its capitals",
    arguments: [
      ("tiemout", "timeout"), ("KWH", "kWh"), ("curent", "current"), ("max_voltage", "max-voltage"),
      ("voltage", nil), ("x", nil), (String(repeating: "timeout", count: 1000), nil),
    ]
  )
  func near(_ word: String, _ meant: String?) {
    #expect(suggestion(for: word, among: ["timeout", "kWh", "current", "max-voltage"]) == meant)
  }
}
