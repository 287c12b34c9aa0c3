import Documents
import Evidence
import Support
import Testing
import Wording

@Suite("Pages") struct PagesTests {
  @Test("A conforming record becomes the pages of a certificate")
  func certificate() throws {
    let pages = try Shipped.pages(SampleRecord.conforming())
    #expect(pages.form == .certificate)
    #expect(pages.isSpecimen)
    try expectGolden(pages.plainText, "certificate.txt")
  }

  @Test("A nonconforming record becomes the pages of a result notice")
  func resultNotice() throws {
    let pages = try Shipped.pages(SampleRecord.nonconforming())
    #expect(pages.form == .resultNotice)
    #expect(pages.isSpecimen)
    try expectGolden(pages.plainText, "result-notice.txt")
  }

  @Test("A notice names what failed and what was not examined, and has no valid-until date")
  func noticeNames() throws {
    let text = try Shipped.pages(SampleRecord.nonconforming()).plainText
    for words in [
      "不合格项目", "外观与功能检查、工作误差", "未检项目", "时钟时刻误差", "Items not examined",
      "建议停止使用该充电桩，修理后重新申请检定。〔未确认〕", "操作人员中止：现场停电。",
    ] { #expect(text.contains(words), "the notice does not say '\(words)'") }
    #expect(!text.contains("2029"))
    #expect(!text.contains("检定周期"))
  }

  @Test(
    "A certificate is valid until the day before the period ends, and marks what is unconfirmed"
  )
  func certificateSays() throws {
    let text = try Shipped.pages(SampleRecord.conforming()).plainText
    for words in [
      "2029 年 11 月 20 日", "未确认（实践）", "Unconfirmed (practice)", "6.482 kWh",
      "Read back: off", "−0.0", "−3.5 °C", "±1.0", "标准电能表",
    ] { #expect(text.contains(words), "the certificate does not say '\(words)'") }
    #expect(!text.contains("-0.0"), "a minus sign in print is U+2212")
  }

  @Test(
    "Every page says that it is a specimen and which page it is",
    arguments: [SampleRecord.conforming(), SampleRecord.nonconforming(), SampleRecord.crowded()]
  )
  func everyPageIsASpecimen(_ record: OriginalRecord) throws {
    let pages = try Shipped.pages(record)
    for (index, page) in pages.pages.enumerated() {
      let text = page.plainText
      #expect(text.contains("[样张 无效]") && text.contains("[SPECIMEN, NOT VALID]"))
      #expect(text.contains("第 \(index + 1) 页 共 \(pages.pageCount) 页"))
      #expect(text.contains("Page \(index + 1) of \(pages.pageCount)"))
      #expect(text.contains("No. ZZ-2026-000012"))
      #expect(text.contains("Record No. \(record.number)"))
    }
    #expect(pages.pages.last?.plainText.contains("以下空白  End of document") == true)
    #expect(pages.plainText.split(separator: "以下空白").count == 2, "the end mark stands once")
  }

  @Test("A pile without a clock item has no clock section, and an empty remark no column")
  func leavesOutWhatIsEmpty() throws {
    var record = SampleRecord.conforming()
    record.verdicts.removeLast()
    let text = try Shipped.pages(record).plainText
    #expect(!text.contains("充电桩时钟"))
    #expect(!text.contains("Remark"))
  }

  @Test("The reasons of the record stand in the document")
  func reasons() throws {
    let record = SampleRecord.conforming()
    let text = try Shipped.pages(record).plainText
    for reason in record.specimenReasons {
      #expect(text.contains(reason.zh))
      #expect(text.contains(reason.en))
    }
  }
}

extension OriginalRecord: CustomTestStringConvertible {
  public var testDescription: String { "record \(number)" }
}
