import Console
import Evidence
@testable import Execution
import Metrology
import Testing
import Wording

@Suite("The screen of a result")
struct ResultScreenTests {
  private func result(_ conclusion: Conclusion, isOff: Bool? = true) throws -> RunResult {
    let verdicts = [
      try Samples.operatingError(
        errors: conclusion == .nonconforming ? [0.3, 1.62] : [0.3, -0.2]
      ),
      try Samples.clock(judged: true),
    ]
    var record = OriginalRecord(
      number: 12,
      openedAt: "2026-11-21T09:00:00+08:00",
      closedAt: "2026-11-21T09:20:00+08:00",
      opening: Samples.opening,
      software: nil,
      files: [],
      identities: [],
      answers: [],
      settings: [],
      indications: [],
      events: [],
      verdicts: conclusion == .notCompleted
        ? [try Samples.operatingError(.notCompleted)] : verdicts,
      closing: try Samples.closing(conclusion, isOff: isOff),
      documents: [],
      earlierRuns: [],
      chainHead: ""
    )
    record.opening.specimenReasons = [
      BilingualText(zh: "时间是模拟的", en: "the time was simulated")
    ]
    return RunResult(
      record: record,
      documents: conclusion == .notCompleted ? [] : ["/home/wang/verifications/DC-2026-0012.pdf"]
    )
  }

  private func shown(_ result: RunResult) -> ScreenTest {
    ScreenTest(ResultScreen(result))
  }

  @Test("A conforming pile: the verdict large, and label and seal on")
  func conforming() throws {
    var test = shown(try result(.conforming))
    try test.expectGolden("result-conforming")
    test.press(.pageDown)
    try test.expectGolden("result-conforming-below")
  }

  @Test("A nonconforming pile: label off and stop use")
  func nonconforming() throws {
    var test = shown(try result(.nonconforming))
    try test.expectGolden("result-nonconforming")
    for _ in 1...40 { test.press(.down) }
    try test.expectGolden("result-nonconforming-below")
  }

  @Test("A run that was not completed has no document, and a load that is not off comes first")
  func notCompleted() throws {
    let test = shown(try result(.notCompleted, isOff: false))
    try test.expectGolden("result-not-completed")
  }

  @Test("What ended a run by itself is named with its remedy")
  func failed() throws {
    var result = try result(.notCompleted, isOff: true)
    let failure = Failure(
      FailureCode(2027),
      BilingualText(zh: "电能标准表的连接已断开。", en: "The connection to the reference meter was closed."),
      remedy: BilingualText(
        zh: "检查网线和仪器电源，然后重新检定。",
        en: "Check its cable and its power, then verify again."
      )
    )
    result.record.closing?.failure = failure
    result.record.closing?.reason = failure.sentence
    try shown(result).expectGolden("result-failed")
  }

  @Test("A record that was signed here is not offered for a second signature")
  func signed() throws {
    var test = shown(try result(.conforming))
    let receipt = BilingualText(zh: "已签 12 号记录", en: "Record 12 signed")
    test.take(.records(.signed(12, receipt)))
    #expect(test.text().contains("✓ 已签 12 号记录"))
  }

  @Test("Enter leads to the day's work")
  func next() throws {
    let order = VerificationOrder(
      pile: "p",
      connector: "A",
      procedure: "x",
      kind: "initial",
      bench: "b"
    )
    var run = ScreenTest(VerifyingScreen(order))
    run.take(.run(.over(try result(.conforming))))
    #expect(run.text().contains("结果 · 原始记录 12"))
    #expect(run.wishes.last == .bell)
    run.press(.enter)
  }
}
