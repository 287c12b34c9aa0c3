import Console
import Testing
import Wording

@Suite("The day's work")
struct DayScreenTests {
  private func open(_ sheet: DaySheet) -> ScreenTest {
    var test = ScreenTest(DayScreen())
    test.take(.day(.sheet(sheet)))
    return test
  }

  @Test("It shows what is to do, done, failed and cut off, and what to look out for")
  func sheet() throws {
    #expect(ScreenTest(DayScreen()).wishes == [.day(.load)])
    try open(.sample).expectGolden("day")
    try open(DaySheet(day: "2026-11-21", piles: [])).expectGolden("day-no-list")
  }

  @Test("Whoever is no verifier is told so before anything is typed, and begins nothing")
  func noVerifier() throws {
    var sheet = DaySheet.sample
    sheet.mayVerify = false
    var test = open(sheet)
    try test.expectGolden("day-no-verifier")
    let before = test.wishes
    test.press(.enter)
    #expect(test.wishes == before)
  }

  @Test("An interrupted run stands first; Enter offers to go on with it or to give it up")
  func interrupted() throws {
    var test = open(.sample)
    test.press(.enter)
    try test.expectGolden("interrupted")
    test.press(.character("a"), .enter)
    try test.expectGolden("interrupted-giving-up")
    test.type("the pile was taken away")
    test.press(.enter)
    let giving = RunWish.abandon(record: 12, reason: "the pile was taken away")
    #expect(test.wishes.contains(.run(giving)))
    test.take(.run(.abandoned(record: 12)))
    #expect(test.text().contains("今日工作"))
    test.press(.enter, .enter)
    #expect(test.wishes.contains(.run(.resume(record: 12))))
  }

  @Test("A scanner's burst is a search, whatever letter it begins with")
  func scan() throws {
    var test = open(.sample)
    test.type("SIM-PILE-0009")
    // Only the first letter could have been a command, and it was not one.
    test.take(.day(.paused(1)))
    try test.expectGolden("day-scanned")
    #expect(test.text().contains("SIM-PILE-0009_"))
    #expect(!test.text().contains("EX60-2026-0007"))
    test.press(.escape)
    #expect(test.text().contains("EX60-2026-0007"))
  }

  @Test("A part of a serial number or of a model leaves what contains it")
  func search() throws {
    var test = open(.sample)
    test.press(.character("s"))
    #expect(test.wishes.last == .day(.pause(1)))
    test.take(.day(.paused(1)))
    test.type("dc120")
    try test.expectGolden("day-search")
    #expect(test.text().contains("D120-7741"))
    test.type("x")
    #expect(test.text().contains("没有这一台"))
  }

  @Test("A letter with nothing after it is a command, on capitals too")
  func command() {
    var test = open(.sample)
    test.press(.character("L"))
    #expect(test.wishes.last == .day(.pause(1)))
    test.take(.day(.paused(1)))
    #expect(test.wishes.last == .day(.load))
    test.press(.character("r"))
    test.take(.day(.paused(2)))
    #expect(test.text().contains("原始记录"))
  }

  @Test("Signing out goes back to the screen to sign in")
  func signOut() {
    var test = open(.sample)
    test.press(.character("o"))
    test.take(.day(.paused(1)))
    #expect(test.wishes.contains(.account(.signOut)))
    #expect(test.text().contains("登录"))
  }

  @Test("A pile that is done gives way to the next one to do")
  func next() {
    var sheet = DaySheet.sample
    sheet.interrupted = []
    let test = open(sheet)
    #expect(test.text().contains("▸ – 待检       EX60-2026-0012"))
  }

  @Test("Thirty piles scroll below the numbers of the day")
  func thirty() throws {
    var sheet = DaySheet.sample
    sheet.interrupted = []
    sheet.piles = (1...30).map {
      DayPile(serial: "EX60-2026-00\($0 + 10)", model: "EX-DC60", file: "/piles/\($0).yaml")
    }
    var test = open(sheet)
    for _ in 1...20 { test.press(.down) }
    try test.expectGolden("day-thirty")
  }
}

extension DaySheet {
  static let sample = DaySheet(
    day: "2026-11-21",
    piles: [
      DayPile(
        serial: "EX60-2026-0007",
        model: "EX-DC60",
        file: "/piles/7.yaml",
        state: .interrupted,
        note: BilingualText(verbatim: "A … #12 08:50")
      ),
      DayPile(
        serial: "EX60-2026-0008",
        model: "EX-DC60",
        file: "/piles/8.yaml",
        state: .done,
        note: BilingualText(verbatim: "A ✓ #10 08:02")
      ),
      DayPile(
        serial: "D120-7741",
        model: "EX-DC120-2",
        file: "/piles/9.yaml",
        state: .failed,
        note: BilingualText(verbatim: "A ✓ #8 07:30  B ✗ #9 07:48")
      ),
      DayPile(serial: "EX60-2026-0012", model: "EX-DC60", file: nil),
      DayPile(
        serial: "bay-4.yaml",
        model: "",
        file: "/piles/bay-4.yaml",
        problem: BilingualText(zh: "缺少该键", en: "the key is missing")
      ),
      DayPile(serial: "EX60-2026-0013", model: "EX-DC60", file: "/piles/13.yaml"),
    ],
    known: [DayPile(serial: "SIM-PILE-0009", model: "EX-AC7", file: "/known/SIM-PILE-0009.yaml")],
    interrupted: [
      InterruptedCard(
        record: 12,
        serial: "EX60-2026-0007",
        connector: "A",
        at: "2026-11-21 08:50",
        by: "王检定"
      )
    ],
    warnings: [
      BilingualText(
        zh: "标准电能表 91K123456 的校准证书 9 天后到期（2026-11-30）",
        en: "the certificate of the reference meter 91K123456 ends in 9 days, on 2026-11-30"
      ),
      BilingualText(
        zh: "3 份记录检定员还未签名（按 R 查看）",
        en: "3 records are not signed by their verifier (R shows them)"
      ),
    ],
    remarks: [
      BilingualText(
        zh: "核查标准：最近一次 08:31，0.021 %（12 号记录）",
        en: "Check standard: last at 08:31, 0.021 %, record 12"
      )
    ]
  )
}
