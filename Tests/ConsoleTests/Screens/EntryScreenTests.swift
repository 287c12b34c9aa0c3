import BenchClock
import Console
import Evidence
@testable import Execution
import Metrology
import Testing
import Wording

@Suite("The screen to enter what the pile shows")
struct EntryScreenTests {
  private let clocksOwn = KeyPress.Moment(
    reference: ReferenceTime(
      unixNanoseconds: 1_795_000_000_000_000_000,
      source: .systemClock,
      isSynchronised: true,
      estimatedError: .zero
    ),
    bench: .seconds(100)
  )

  private func request(
    _ entry: IndicationRequest.Entry,
    _ moment: IndicationRecord.Moment = .end
  ) throws -> IndicationRequest {
    let mark = clocksOwn
    return IndicationRequest(
      id: "operating-error/imax/1/\(moment.rawValue)",
      prompt: BilingualText(zh: "充电桩显示的电能", en: "energy shown by the pile"),
      register: .pileEnergy,
      entry: entry,
      example: "1.234 kWh",
      item: "operating-error",
      loadPoint: BilingualText(zh: "Imax", en: "Imax"),
      reading: 1,
      readings: 2,
      moment: moment,
      resolution: try Samples.quantity("0.001 kWh"),
      atLeast: try Samples.quantity("0.000 kWh"),
      zoneMinutes: 480,
      mark: { mark }
    )
  }

  private func clock(_ times: Int) -> IndicationRequest {
    let mark = clocksOwn
    return IndicationRequest(
      id: "clock",
      prompt: BilingualText(zh: "时刻", en: "time"),
      register: .pileClock,
      entry: .keyPress(times: times),
      example: "2026-11-21 15:30:00",
      item: "clock",
      moment: .capture,
      zoneMinutes: 480,
      mark: { mark }
    )
  }

  private func asked(_ request: IndicationRequest) -> ScreenTest {
    let order = VerificationOrder(
      pile: "p",
      connector: "A",
      procedure: "x",
      kind: "initial",
      bench: "b"
    )
    var test = ScreenTest(VerifyingScreen(order))
    let confirmers = Confirmers(nil, reader: nil, named: "王检定")
    test.take(.run(.asks(.indication(request, confirmers))))
    return test
  }

  @Test("It is typed twice, without its unit, and the first entry is nowhere to be copied from")
  func twice() throws {
    var test = asked(try request(.twice))
    #expect(test.wishes.last == .bell)
    try test.expectGolden("entry-first")
    test.type("1.254")
    test.press(.enter)
    #expect(!test.text().contains("1.254"))
    try test.expectGolden("entry-again")
    test.type("1.254")
    test.press(.enter)
    let answer = RunAnswer.indication("1.254 kWh", confirmedBy: nil)
    #expect(test.wishes.contains(.run(.answer(answer))))
    // Nothing typed is left in the file of drafts.
    let kept = test.wishes.compactMap { if case .keep(let draft) = $0 { draft } else { nil } }
    #expect(kept.last?.isEmpty == true)
  }

  @Test("Entries that differ are refused at the field, and both are typed anew")
  func differ() throws {
    var test = asked(try request(.twice))
    test.type("1.254")
    test.press(.enter)
    test.type("1.245")
    test.press(.enter)
    try test.expectGolden("entry-differ")
    #expect(!test.wishes.contains { if case .run(.answer) = $0 { true } else { false } })
    for _ in 1...2 {
      test.type("1.254")
      test.press(.enter)
    }
    let answer = RunAnswer.indication("1.254 kWh", confirmedBy: nil)
    #expect(test.wishes.contains(.run(.answer(answer))))
  }

  @Test("What cannot be the display's reading is named at the field", arguments: ["1.25", "x", ""])
  func unusable(_ text: String) throws {
    var test = asked(try request(.once))
    test.type(text)
    test.press(.enter)
    #expect(test.text().contains("✗"))
    if text == "1.25" { try test.expectGolden("entry-decimals") }
  }

  @Test("Another person confirms, and never the one who read")
  func confirmed() throws {
    var test = asked(try request(.confirmed))
    test.type("1.254 kWh")
    test.press(.enter)
    test.type("王检定")
    test.press(.enter)
    try test.expectGolden("entry-confirmer")
    test.press(.control("u"))
    test.type("李核验")
    test.press(.enter)
    let answer = RunAnswer.indication("1.254 kWh", confirmedBy: "李核验")
    #expect(test.wishes.contains(.run(.answer(answer))))
  }

  @Test("What was typed survives a way back and a crash")
  func draft() throws {
    var test = asked(try request(.twice))
    test.type("1.2")
    let kept = test.wishes.compactMap { if case .keep(let draft) = $0 { draft } else { nil } }
    test.press(.escape)
    #expect(!test.text().contains("1.2"))
    test.press(.enter)
    #expect(test.text().contains("1.2_"))
    #expect(kept.last?.texts == ["reading": "1.2"])
  }

  @Test("A stop closes it")
  func stopped() throws {
    var test = asked(try request(.twice))
    test.press(.control("c"))
    #expect(test.wishes.last == .run(.stop))
    test.take(.run(.answered), .run(.stopping))
    #expect(test.text().contains("正在停止"))
  }

  @Test("Changes are caught by the space bar, and a mistake is taken back")
  func capture() throws {
    var test = asked(clock(3))
    #expect(test.wishes.contains(.run(.keepPresses(0))))
    try test.expectGolden("capture-first")
    test.type("2026-11-21 15:30:58")
    test.press(.enter, .character(" "), .character(" "), .backspace, .character(" "))
    try test.expectGolden("capture-pressing")
    let steering = test.wishes.suffix(4)
    #expect(
      Array(steering)
        == [.run(.press), .run(.press), .run(.keepPresses(1)), .run(.press)]
    )
    test.press(.enter)
    #expect(test.text().contains("2/3"), "too few presses go nowhere")
    test.press(.character(" "), .character(" "), .enter)
    try test.expectGolden("capture-review")
    test.press(.enter)
    let shown = ["2026-11-21 15:30:58", "2026-11-21 15:30:59", "2026-11-21 15:31:00"]
    #expect(test.wishes.last == .run(.answer(.presses(shown))))
  }

  @Test("A question that was not answered beforehand is asked in the run")
  func question() throws {
    var test = asked(clock(1))
    test.take(.run(.answered))
    let question = Question(
      id: "check/check-standard-after",
      text: BilingualText(zh: "读数后核查标准的误差", en: "Error of the check standard after the readings"),
      expectation: .quantity(.percent, atLeast: nil, atMost: try Samples.quantity("0.05 %"))
    )
    test.take(.run(.asks(.question(question))))
    test.type("abc")
    test.press(.enter)
    try test.expectGolden("question")
    test.press(.control("u"))
    test.type("0.019")
    test.press(.enter)
    #expect(test.wishes.contains(.run(.answer(.text("0.019 %")))))
    test.take(.run(.answered))
    let yes = Question(
      id: "appearance/seals",
      text: BilingualText(zh: "封印是否完好？", en: "Are the seals whole?"),
      expectation: .confirmation(expected: true)
    )
    test.take(.run(.asks(.question(yes))))
    try test.expectGolden("question-yes-no")
    test.press(.character("1"))
    #expect(test.wishes.contains(.run(.answer(.text("yes")))))
  }

  @Test("What a hand must do is confirmed by Enter alone, and the bell rings for it")
  func action() throws {
    var test = asked(clock(1))
    test.take(.run(.answered))
    let question = Question(
      id: "session/3/start",
      text: BilingualText(
        zh: "第 3 次充电会话（枪 A）：插枪，车辆模拟器设为 500 V、80 A，在充电桩上启动充电，然后确认",
        en:
          "Charging session 3, connector A: plug in, set the vehicle simulator to 500 V and 80 A, "
          + "start charging at the pile, then confirm"
      ),
      expectation: .action
    )
    test.take(.run(.asks(.question(question))))
    #expect(test.wishes.last == .bell)
    try test.expectGolden("question-action")
    test.type("12n")
    #expect(!test.wishes.contains { if case .run(.answer) = $0 { true } else { false } })
    test.press(.enter)
    #expect(test.wishes.last == .run(.answer(.text("yes"))))
  }

  @Test("The reason for a stop is a digit, or words")
  func reason() throws {
    var test = asked(clock(1))
    test.take(.run(.answered), .run(.asks(.reason)))
    try test.expectGolden("reason")
    test.press(.enter)
    #expect(test.text().contains("请写明原因"))
    test.press(.character("2"))
    let answer = RunAnswer.reason("检定装置故障 / the bench is faulty")
    #expect(test.wishes.last == .run(.answer(answer)))
  }
}
