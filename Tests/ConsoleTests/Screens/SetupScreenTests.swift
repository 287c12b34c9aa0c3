import Console
import Testing
import Wording

@Suite("The screens of somebody new")
struct SetupScreenTests {
  @Test("Five questions, each named where it is empty, and what was typed is a draft")
  func questions() throws {
    var test = ScreenTest(SetupScreen())
    test.take(.setup(.proposed(folder: "/home/wang/assize", verifier: "")))
    test.press(.enter)
    test.type("充电桩检定室")
    try test.expectGolden("setup")
    test.press(.enter, .enter, .enter)
    test.press(.enter)
    try test.expectGolden("setup-empty")
    test.type("王检定")
    let kept = test.wishes.compactMap { if case .keep(let draft) = $0 { draft } else { nil } }
    #expect(kept.last?.texts["place"] == "充电桩检定室")
    #expect(kept.last?.texts["verifier"] == "王检定")
    var again = ScreenTest(SetupScreen(), drafts: kept)
    again.take(.setup(.proposed(folder: "/elsewhere", verifier: "")))
    #expect(again.text().contains("王检定") && again.text().contains("/home/wang/assize"))
  }

  @Test("Instruments appear as they answer; nothing is written before all were asked")
  func found() throws {
    let answers = SetupAnswers(
      folder: "/home/wang/assize",
      place: "检定室",
      bench: "BENCH-1",
      verifier: "王检定",
      addresses: ["tcp://192.168.1.20:5025"]
    )
    var test = ScreenTest(FoundScreen(answers))
    let (meter, silent) = ("tcp://192.168.1.20:5025", "pty:///dev/ttyUSB0")
    test.take(.setup(.looking([silent, meter])))
    try test.expectGolden("found-asking")
    test.press(.character("w"))
    #expect(!test.wishes.contains { if case .setup(.write) = $0 { true } else { false } })
    let identity = "YOKOGAWA,WT310E,91K123456,F1.04"
    test.take(
      .setup(
        .found(
          FoundInstrument(
            link: meter,
            state: .answered(identity, driver: "reference-meter/yokogawa-wt300")
          )
        )
      ),
      .setup(
        .found(
          FoundInstrument(
            link: silent,
            state: .failed(
              Failure(
                FailureCode(2004),
                BilingualText(zh: "仪器没有应答。", en: "The instrument does not answer."),
                remedy: BilingualText(zh: "请检查电缆。", en: "Check the cable.")
              )
            )
          )
        )
      )
    )
    test.press(.character("w"))
    test.take(.setup(.written(path: "/home/wang/assize/bench.yaml")))
    try test.expectGolden("found")
  }

  @Test("Without a port or an address it says what to do")
  func nothing() throws {
    let answers = SetupAnswers(
      folder: "/home/wang/assize",
      place: "检定室",
      bench: "BENCH-1",
      verifier: "王检定",
      addresses: []
    )
    var test = ScreenTest(FoundScreen(answers))
    test.take(.setup(.looking([])))
    try test.expectGolden("found-nothing")
    test.press(.character("s"))
    #expect(test.wishes.last == .setup(.practise(answers)))
  }
}
