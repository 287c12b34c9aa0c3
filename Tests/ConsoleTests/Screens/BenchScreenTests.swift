import Console
import Testing
import Wording

@Suite("The check of the bench")
struct BenchScreenTests {
  private func open() -> ScreenTest {
    var test = ScreenTest(BenchScreen(.sample()))
    test.take(.preparation(.bench(cards)))
    return test
  }

  @Test("Each instrument has its state, its identity as answered and its certificate")
  func states() throws {
    var test = open()
    try test.expectGolden("bench-asking")
    test.take(
      .preparation(.instrument("reference-meter", .answered("YOKOGAWA, WT310E, 91K1, F1.04")))
    )
    test.take(.preparation(.instrument("load", .failed(silent))))
    try test.expectGolden("bench-failed")
    #expect(test.text().contains("→ 请检查电缆和地址。"))
  }

  @Test("R asks those again that failed, and no other")
  func retry() {
    var test = open()
    test.take(.preparation(.instrument("load", .failed(silent))))
    test.press(.character("r"))
    #expect(test.wishes.last == .preparation(.askBench(.sample(), roles: ["load"])))
    #expect(!test.text().contains("✗"))
  }

  @Test("A silent instrument keeps nobody from the checklist")
  func goesOn() {
    var test = open()
    test.press(.enter)
    #expect(test.text().contains("检查表"))
    test.press(.escape, .escape)
    #expect(test.wishes.contains(.preparation(.leaveBench)))
  }

  private let cards = [
    InstrumentCard(
      role: "reference-meter",
      name: BilingualText(zh: "标准电能表", en: "reference meter"),
      link: "tcp://192.168.1.20:5025",
      serial: "91K1",
      certificate: "DC2026-00123",
      validUntil: "2027-11-20"
    ),
    InstrumentCard(
      role: "load",
      name: BilingualText(zh: "负载", en: "load"),
      link: "tcp://192.168.1.21:5025",
      serial: "800123456789"
    ),
  ]

  private let silent = Failure(
    FailureCode(2001),
    BilingualText(
      zh: "负载（tcp://192.168.1.21:5025）2 秒内没有应答。",
      en: "The load at tcp://192.168.1.21:5025 does not answer within 2 s."
    ),
    remedy: BilingualText(zh: "请检查电缆和地址。", en: "Check the cable and the address.")
  )
}
