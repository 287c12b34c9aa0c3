import Evidence
import Support
import Testing
import Wording

@testable import Documents

@Suite("Inspection record") struct InspectionRecordTests {
  @Test("An in-service inspection has no valid-until date, whatever it came to")
  func pages() throws {
    for record in [SampleRecord.conforming(), SampleRecord.nonconforming()] {
      let covered = PileRecords(SampleRecord.inService(record))
      let pages = try Shipped.pages(covered, as: .inspectionRecord)
      #expect(pages.form == .inspectionRecord)
      #expect(!pages.plainText.contains("2029"))
    }
  }

  @Test("Its pages")
  func golden() throws {
    let covered = PileRecords(SampleRecord.inService(SampleRecord.nonconforming()))
    let pages = try Shipped.pages(covered, as: .inspectionRecord)
    try expectGolden(pages.plainText, "inspection-record.txt")
  }

  @Test("Another kind of verification earns none")
  func otherKind() throws {
    let covered = PileRecords(SampleRecord.conforming())
    let failure = #expect(throws: Failure.self) {
      try Shipped.pages(covered, as: .inspectionRecord)
    }
    #expect(failure?.code == .noInspection)
  }
}
