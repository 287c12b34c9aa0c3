import Console
import Evidence
import Metrology
import Testing
import Wording

@Suite("The screen of one record")
struct RecordScreenTests {
  private func shown(_ card: RecordCard) -> ScreenTest {
    var test = ScreenTest(RecordScreen(12))
    test.take(.records(.record(card)))
    return test
  }

  @Test("It begins with the conclusion and goes on section by section to the chain")
  func sections() throws {
    var test = shown(try RecordSamples.card())
    #expect(test.wishes == [.records(.look(12))])
    test.take(.records(.chain(ChainState(entries: 340, isSealed: true))))
    try test.expectGolden("record")
    for _ in 0..<4 { test.press(.tab) }
    try test.expectGolden("record-corrections")
    test.press(.end)
    try test.expectGolden("record-chain")
  }

  @Test("A run that a failure ended offers its causes as a tree")
  func causes() throws {
    var test = shown(try RecordSamples.card(.notCompleted, signedBy: [], failure: Samples.failure))
    try test.expectGolden("record-ended")
    test.press(.character("x"))
    #expect(test.text().contains("└─ poll: timed out"), "\(test.text())")
    test.press(.escape)
    #expect(!shown(try RecordSamples.card()).text().contains("原因链"))
  }

  @Test("A chain that does not hold is said where it is asked for, with what to do")
  func broken() throws {
    var test = shown(try RecordSamples.card())
    test.take(.records(.chain(ChainState(entries: 12, isSealed: false, fault: Samples.failure))))
    test.press(.end)
    #expect(test.text().contains("✗ E-2008"), "\(test.text())")
    #expect(test.text().contains("→ 检查电缆"))
  }

  @Test("The place stays where one reads as the width changes, and moves with every key")
  func place() throws {
    var test = shown(try RecordSamples.card())
    test.press(.pageDown, .pageDown, .up)
    let line = test.text().split(separator: "\n").first { $0.hasPrefix("▸") }
    test.press(.pageUp, .pageUp, .pageUp, .home)
    #expect(test.text().split(separator: "\n").first { $0.hasPrefix("▸") } == "▸ ■ 结论")
    #expect(line != nil && line != "▸ ■ 结论")
    test.press(.tab, .tab, .backTab)
    #expect(test.text().contains("▸ ■ 充电桩与检定"))
  }
}
