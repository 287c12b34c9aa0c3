import Evidence
import Metrology
import Support
import Testing
import Wording

@testable import Documents

@Suite("Supplementary items") struct SupplementaryTests {
  @Test("A certificate leaves them out, also where one failed")
  func certificate() throws {
    let pages = try Shipped.pages(PileRecords(SampleRecord.whole()))
    #expect(pages.form == .certificate)
    for words in ["付费金额误差", "示值误差", "Insulation  ", "0.714236", "不合格  Nonconforming"] {
      #expect(!pages.plainText.contains(words), "the certificate says '\(words)'")
    }
  }

  @Test("A notice names them neither as failed nor as other items")
  func notice() throws {
    var record = SampleRecord.nonconforming()
    record.verdicts += [SampleRecord.insulation, SampleRecord.payment]
    record.closing?.failedItems.append("payment")
    let pages = try Shipped.pages(PileRecords(record))
    #expect(pages.form == .resultNotice)
    #expect(!pages.plainText.contains("付费金额误差"))
  }

  @Test("The test report holds them alone, with a result of its own")
  func report() throws {
    let pages = try Shipped.pages(PileRecords(SampleRecord.whole()), as: .testReport)
    #expect(pages.form == .testReport)
    #expect(!pages.plainText.contains("Operating error"))
    try expectGolden(pages.plainText, "test-report.txt")
  }

  @Test("What was measured on request stands though the run was not completed")
  func notCompleted() throws {
    var record = SampleRecord.aborted()
    record.verdicts = [SampleRecord.insulation]
    let text = try Shipped.pages(PileRecords(record), as: .testReport).plainText
    #expect(text.contains("绝缘电阻"))
  }

  @Test("A run without them has no report")
  func none() throws {
    let covered = PileRecords(SampleRecord.conforming())
    let failure = #expect(throws: Failure.self) { try Shipped.pages(covered, as: .testReport) }
    #expect(failure?.code == .nothingSupplementary)
  }
}
