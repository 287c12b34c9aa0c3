import Console
import Testing
import Wording

@Suite("Rechecking on a screen")
struct RecheckScreenTests {
  private func take(
    _ test: inout ScreenTest,
    _ record: Int,
    of all: Int,
    _ findings: [Failure] = []
  ) {
    let line = RecheckProgress.Line(record: record, findings: findings)
    test.take(
      .records(.rechecked(RecheckProgress(all: all, line: line, secondsLeft: 4)))
    )
  }

  private let finding = Failure(
    FailureCode(4050),
    BilingualText(
      zh: "原始记录 2 号的 operating-error 记为 conforming，由其读数得出 nonconforming。",
      en: "Record 2 has operating-error as conforming; its readings give nonconforming."
    ),
    remedy: BilingualText(zh: "请勿使用其文件。", en: "Do not use its documents.")
  )

  @Test("It says how many are done and how many are left, and lists what no longer follows")
  func all() throws {
    var test = ScreenTest(RecordsScreen())
    test.take(.records(.list(RecordSamples.lines, underWay: [], for: nil)))
    test.press(.function(3))
    #expect(test.wishes.last == .records(.recheck(nil)))
    test.take(.records(.rechecked(RecheckProgress(all: 4))))
    take(&test, 1, of: 4)
    take(&test, 2, of: 4, [finding])
    try test.expectGolden("recheck")
    take(&test, 3, of: 4)
    take(&test, 6, of: 4)
    try test.expectGolden("recheck-over")
    test.press(.enter)
    #expect(test.wishes.last == .records(.look(2)))
  }

  @Test("Leaving stops what is not over, and asks nothing once it is")
  func leaves() {
    var test = ScreenTest(RecordScreen(12))
    test.press(.escape)
    var one = ScreenTest(RecheckScreen(12))
    one.take(.records(.rechecked(RecheckProgress(all: 1))))
    #expect(one.text().contains("停止并返回"))
    take(&one, 12, of: 1)
    #expect(one.text().contains("✓ 1 份记录的每个结论都能由其读数重新得出"))
    #expect(!one.text().contains("停止并返回"))
    one.press(.escape)
    #expect(!one.wishes.contains(.records(.stopRecheck)))
  }
}
