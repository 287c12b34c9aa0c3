import Evidence
import Metrology
import Support
import Testing
import Wording

@testable import Documents

@Suite("A pile with several connectors") struct ConnectorsTests {
  @Test("Two conforming connectors become one certificate that lists both")
  func certificate() throws {
    let pages = try Shipped.pages(SampleRecord.twoGuns())
    #expect(pages.form == .certificate)
    try expectGolden(pages.plainText, "certificate-two-guns.txt")
  }

  @Test("One bad connector makes a notice that lists both and names the bad one")
  func notice() throws {
    let pages = try Shipped.pages(SampleRecord.twoGunsOneBad())
    #expect(pages.form == .resultNotice)
    try expectGolden(pages.plainText, "result-notice-two-guns.txt")
  }

  @Test("The pile is valid from the day of its first connector and dated to its last")
  func validity() throws {
    let pages = try Shipped.pages(SampleRecord.twoGuns())
    #expect(pages.plainText.contains("2026-11-21 to 2026-11-22"))
    #expect(pages.plainText.contains("2029-11-20"))
    #expect(pages.date == "2026-11-22T09:51:40+08:00")
  }

  @Test("With a connector missing a conforming pile gets nothing, and is told which to verify")
  func missing() throws {
    let one = SampleRecord.onConnector("A", SampleRecord.conforming())
    let failure = #expect(throws: Failure.self) { try Shipped.pages(PileRecords(one)) }
    #expect(failure?.code == .connectorsUnexamined)
    #expect(
      failure?.sentence.en
        == "Connector B of pile SN-2024-000317 has no completed run, so the pile earns none yet."
    )
    #expect(failure?.remedy.en.contains("assize verify --connector B") == true)
  }

  @Test(
    "A connector that does not conform is enough for a notice, which lists the other as missing"
  )
  func oneIsEnough() throws {
    let bad = SampleRecord.onConnector("A", SampleRecord.nonconforming())
    let text = try Shipped.pages(PileRecords(bad)).plainText
    #expect(text.contains("该枪未检。") && text.contains("This connector was not examined."))
    #expect(text.contains("B（未检）"))
  }

  @Test("What several connectors share stands once")
  func once() throws {
    let text = try Shipped.pages(SampleRecord.twoGuns()).plainText
    #expect(text.split(separator: "SIM-WT-0001").count == 2, "one line for the reference meter")
    #expect(text.contains("Record No. 12, 13"))
    #expect(!text.contains("Earlier runs of the same pile\nRecord no."), "run 12 is no earlier run")
  }
}
