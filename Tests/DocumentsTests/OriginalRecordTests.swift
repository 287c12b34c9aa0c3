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

  @Test("What was taken again after an interruption is struck out, and the interruption is listed")
  func interrupted() throws {
    var record = SampleRecord.whole()
    let left = try #require(record.indications.first)
    let resumption = ResumptionRecord(
      from: left.sequence,
      after: left.sequence,
      item: "operating-error",
      loadPoint: "half",
      finished: [],
      reason: BilingualText(zh: "断电。", en: "Power was lost."),
      by: "李检定"
    )
    var entry = left
    entry.body = .resumption(resumption)
    record.resumed = [entry]
    let subject = try DocumentSubject(
      PileRecords(record, alone: true),
      as: .originalRecord,
      institution: Shipped.form(.originalRecord).institution,
      details: DocumentDetails(number: "ZZ", issuedOn: "2026-11-22", period: SampleRecord.period)
    )
    let rows = IndicationRow.all(of: subject)
    guard case .text(let moment)? = rows.first?.cell(.moment).content else {
      Issue.record("no moment")
      return
    }
    #expect(moment.zh.hasSuffix("（不计入）") && moment.en.hasSuffix("(does not count)"))
    let events = EventRow.all(of: subject).map(\.event.text.zh)
    #expect(events.contains { $0.hasSuffix("重做 half（李检定）。断电。") }, "\(events)")
    #expect(rows.first?.cell(.value).isStruck == true)
    #expect(
      TypesetterMemory.Key("1", .cell, width: nil)
        != TypesetterMemory.Key("1", .cell.struck, width: nil),
      "a text that was set before without a line must not stand for one with it"
    )
    #expect(rows.dropFirst().allSatisfy { !$0.cell(.value).isStruck })
  }
}
