import Evidence
import Support
import Testing
import Wording

@testable import Documents

@Suite("Original record") struct OriginalRecordTests {
  private static func pages(_ record: OriginalRecord) throws -> DocumentPages {
    try Shipped.pages(PileRecords(record, alone: true), as: .originalRecord)
  }

  @Test("A complete run becomes a record with everything it holds")
  func whole() throws {
    let pages = try Self.pages(SampleRecord.whole())
    #expect(pages.form == .originalRecord)
    try expectGolden(pages.plainText, "original-record.txt")
  }

  @Test("An aborted run has one too, with why it ended")
  func aborted() throws {
    try expectGolden(
      try Self.pages(SampleRecord.aborted()).plainText,
      "original-record-aborted.txt"
    )
  }

  @Test("A run that never ended says so and concludes nothing")
  func neverEnded() throws {
    var record = SampleRecord.aborted()
    (record.closing, record.closedAt) = (nil, nil)
    let text = try Self.pages(record).plainText
    #expect(text.contains("未结束") && !text.contains("合格  Conforming"))
  }

  @Test("Supplementary items are marked, with their sessions")
  func supplementary() throws {
    let text = try Self.pages(SampleRecord.whole()).plainText
    for words in ["补充检测", "0.714236", "+0.025764", "不合格"] {
      #expect(text.contains(words), "the record does not say '\(words)'")
    }
  }
}
