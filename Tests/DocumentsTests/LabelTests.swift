import Evidence
import Support
import Testing
import Wording

@testable import Documents

@Suite("Label") struct LabelTests {
  static let certificate = DocumentRecord(
    form: "certificate",
    number: "ZZ-2026-000012",
    digest: String(repeating: "5c1e", count: 16),
    pages: 4,
    isSpecimen: true
  )

  private static func subject(_ record: OriginalRecord) throws -> DocumentSubject {
    try DocumentSubject(
      PileRecords(record),
      as: .label,
      institution: Shipped.form(.label).institution,
      details: DocumentDetails(
        number: "ZZ-2026-000012-L",
        issuedOn: "2026-11-22",
        period: SampleRecord.period,
        certificate: certificate
      )
    )
  }

  @Test("One small page says certificate, serial number and valid-until, and that it is a specimen")
  func page() throws {
    let pages = try Shipped.pages(
      PileRecords(SampleRecord.conforming()),
      as: .label,
      certificate: Self.certificate
    )
    #expect(pages.form == .label && pages.pageCount == 1)
    #expect(abs(pages.size.width - 170.08) < 0.01 && abs(pages.size.height - 113.39) < 0.01)
    try expectGolden(pages.plainText, "label.txt")
  }

  @Test("The code holds one line with certificate, serial number, valid-until and digest")
  func lookUp() throws {
    #expect(
      LookUpText.text(of: try Self.subject(SampleRecord.conforming()))
        == "certificate=ZZ-2026-000012;serial=SN-2024-000317;valid-until=2029-11-20;sm3="
        + String(repeating: "5c1e", count: 16) + ";specimen=yes"
    )
  }

  @Test("A serial number that would break the line is escaped")
  func escaped() throws {
    var record = SampleRecord.conforming()
    record.opening.pile.serial = "A;specimen=no\n7%"
    let text = LookUpText.text(of: try Self.subject(record))
    #expect(text.contains("serial=A%3Bspecimen%3Dno%0A7%25;"))
  }

  @Test("The square is a QR code: three finder patterns, and nothing in their margins")
  func code() throws {
    let code = try QRCode(String(repeating: "0123456789abcdef", count: 9))
    #expect((code.side - 17).isMultiple(of: 4))
    for (column, row) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let ring = max(abs(x - 3), abs(y - 3))
          #expect(code.isDark(column + x, row + y) == (ring != 2), "finder at \(column), \(row)")
        }
      }
    }
    #expect((0..<8).allSatisfy { !code.isDark($0, 7) && !code.isDark(7, $0) })
  }

  @Test("Two texts make two squares, the same text the same one")
  func deterministic() throws {
    #expect(try QRCode("a") == QRCode("a"))
    #expect(try QRCode("a") != QRCode("b"))
  }

  @Test("A text beyond the largest code is refused")
  func tooLong() {
    let failure = #expect(throws: Failure.self) {
      _ = try QRCode(String(repeating: "x", count: 4000))
    }
    #expect(failure?.code == .codeNotMade)
  }

  @Test("Without a certificate, and for a pile that failed, there is no label")
  func refused() throws {
    let without = #expect(throws: Failure.self) {
      try Shipped.pages(PileRecords(SampleRecord.conforming()), as: .label)
    }
    #expect(without?.code == .labelWithoutCertificate)
    let failed = #expect(throws: Failure.self) {
      try Shipped.pages(
        PileRecords(SampleRecord.nonconforming()),
        as: .label,
        certificate: Self.certificate
      )
    }
    #expect(failed?.code == .otherDocumentEarned)
  }

  @Test("Every text of the label lies on it and none runs into another or the code")
  func geometry() throws {
    var record = SampleRecord.conforming()
    record.opening.pile.serial = "SN-2024-ABCDEFGHIJKLMNOPQ-000317"
    let pages = try Shipped.pages(PileRecords(record), as: .label, certificate: Self.certificate)
    let typesetter = try Typesetter()
    let boxes = pages.pages[0].elements.compactMap { Box($0, typesetter) }
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= 5 && box.right <= pages.size.width - 5, "'\(box.text)'")
      #expect(box.top >= 3 && box.bottom <= pages.size.height - 3, "'\(box.text)'")
      #expect(boxes[(index + 1)...].allSatisfy { !$0.overlaps(box) }, "'\(box.text)'")
    }
  }
}
