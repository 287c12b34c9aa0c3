import Console
import Testing
import Wording

@Suite("The nameplate form")
struct NameplateScreenTests {
  private func filled() -> ScreenTest {
    var test = ScreenTest(NameplateScreen(serial: "EX60-2026-0012"))
    test.type("EX-DC60")
    test.press(.enter)
    return test
  }

  @Test("A scanned serial number stands in it, and the model asks for what is known of it")
  func begins() throws {
    var test = filled()
    #expect(test.wishes.last == .preparation(.model("EX-DC60")))
    try test.expectGolden("nameplate")
    test.take(.preparation(.model("EX-DC60", from: "EX60-2026-0007", .sample)))
    try test.expectGolden("nameplate-known-model")
    #expect(test.text().contains("EX60-2026-0012"))
  }

  @Test("What a person typed is not overwritten by what the model had")
  func touched() {
    var test = filled()
    test.type("另一制造厂")
    test.take(.preparation(.model("EX-DC60", from: "EX60-2026-0007", .sample)))
    #expect(test.text().contains("另一制造厂"))
    #expect(!test.text().contains("示例充电设备有限公司"))
  }

  @Test("Every finding is named at its field, and the first is in focus")
  func refused() throws {
    var test = filled()
    test.press(.function(2))
    guard case .preparation(.keepPile(let plate)) = test.wishes.last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(plate.texts["nameplate.serial"] == "EX60-2026-0012")
    test.take(
      .preparation(
        .pileRefused([
          FieldProblem(
            "nameplate.maker",
            BilingualText(zh: "缺少该键。请写一段文字。", en: "the key is missing. Write a text.")
          ),
          FieldProblem(
            "connectors[1].id",
            BilingualText(zh: "缺少该键。", en: "the key is missing.")
          ),
          FieldProblem("", BilingualText(zh: "文件有误", en: "the file is wrong")),
        ])
      )
    )
    try test.expectGolden("nameplate-refused")
    #expect(test.text().contains("✗ 文件有误"))
  }

  @Test("A pile that was kept goes on to its choices, and the draft is done with")
  func kept() {
    var test = filled()
    test.take(.preparation(.pileKept(file: "/piles/EX60-2026-0012.yaml")))
    #expect(test.wishes.contains(.preparation(.begin(pile: "/piles/EX60-2026-0012.yaml"))))
    #expect(test.wishes.contains(.keep(Draft(name: "nameplate", texts: [:]))))
  }

  @Test("What was typed survives a crash")
  func draft() {
    var test = filled()
    test.type("示例厂")
    guard case .keep(let draft) = test.wishes.last else {
      Issue.record("no draft")
      return
    }
    let again = ScreenTest(NameplateScreen(), drafts: [draft])
    #expect(again.text().contains("EX60-2026-0012") && again.text().contains("示例厂"))
    let other = ScreenTest(NameplateScreen(serial: "ANOTHER"), drafts: [draft])
    #expect(!other.text().contains("示例厂"), "a draft belongs to its own serial number")
  }

  @Test("A nameplate is written as the engine reads a pile's file")
  func yaml() {
    #expect(
      PlateText.sample.yaml == """
        schema: 1
        nameplate:
          serial: "EX60-2026-0007"
          model: "EX-DC60"
          maker: "示例充电设备有限公司"
          year: 2026
          kind: "dc-charger"
          accuracy-class: 1
          maximum-voltage: 750 V
          minimum-voltage: 200 V
          maximum-current: 100 A
          minimum-current: 5 A
          nominal-power: 60 kW
        installed: 2026-03-01
        time-of-use-charging: true
        display:
          energy-register: "session"
          resolution: 0.001 kWh
          reading: "truncated"
          refresh: 1 s
          clock: true
        connectors:
          - { id: "A" }
          - { id: "B", maximum-current: "63 A" }
        client: "say \\"hello\\": a \\\\ b"

        """
    )
  }
}

extension PlateText {
  static let sample = PlateText([
    "nameplate.serial": "EX60-2026-0007", "nameplate.model": "EX-DC60",
    "nameplate.maker": "示例充电设备有限公司", "nameplate.year": "2026",
    "nameplate.kind": "dc-charger", "nameplate.accuracy-class": "1",
    "nameplate.maximum-voltage": "750", "nameplate.minimum-voltage": "200 V",
    "nameplate.maximum-current": "100", "nameplate.minimum-current": "5",
    "nameplate.nominal-power": "60", "nameplate.phases": "1", "installed": "2026-03-01",
    "time-of-use-charging": "true", "display.energy-register": "session",
    "display.resolution": "0.001", "display.reading": "truncated", "display.refresh": "1",
    "display.clock": "true", "connectors": "A, B 63 A", "client": "say \"hello\": a \\ b",
  ])
}
