import Documents
import Evidence
import Metrology
import Testing
import Wording

/// A record as a whole office has signed it.
private enum SignedRecord {
  static func conforming() -> OriginalRecord {
    var record = SampleRecord.conforming()
    record.opening.clock = "wall"
    record.opening.user = "wang"
    record.opening.specimenReasons = []
    for index in record.identities.indices { record.identities[index].isSimulated = false }
    record.signatures = [
      signature("wang", .verifier, "21"), signature("li", .checker, "22"),
      signature("zhang", .approver, "23"),
    ]
    record.standing = RecordStanding(
      institution: InstitutionRecord(
        name: BilingualText(zh: "示例市计量测试所", en: "Example Institute of Metrology"),
        authorisation: "（2026）法计 001",
        address: "示例路 1 号",
        telephone: "027-0000",
        numbering: "{year}-{number:6}",
        by: "admin"
      ),
      approval: Signed(
        ProcedureApproval(procedure: "jjg-1149-2022", digest: String(repeating: "a", count: 64)),
        signature("chen", .technicalHead, "20")
      ),
      benchHasKey: true,
      endIsSigned: true,
      names: ["wang": "王建国", "li": "李核", "zhang": "张批"],
      fileReasons: []
    )
    return record
  }

  static func signature(_ user: String, _ role: Role, _ day: String) -> Signature {
    Signature(
      statement: SignedStatement(
        store: String(repeating: "0", count: 32),
        subject: .record,
        run: 12,
        entries: 40,
        content: String(repeating: "c", count: 64),
        sequence: 60,
        chain: String(repeating: "d", count: 64),
        signer: user,
        role: role,
        at: "2026-11-\(day)T10:00:00+08:00"
      ),
      algorithm: "sm2-sm3",
      key: String(repeating: "e", count: 64),
      value: "30"
    )
  }
}

@Suite("Documents that are no specimens") struct ValidDocumentTests {
  @Test("A record that the whole office stands for becomes a document with its three names")
  func document() throws {
    let pages = try Shipped.pages(SignedRecord.conforming())
    #expect(!pages.isSpecimen)
    for words in ["SPECIMEN", "样张", "签名不全"] {
      #expect(!pages.plainText.contains(words), "'\(words)' stands on a document")
    }
    let expected = [
      "王建国", "李核", "张批", "2026-11-23", "示例市计量测试所", "（2026）法计 001", "027-0000", "SM2",
    ]
    for words in expected { #expect(pages.plainText.contains(words), "'\(words)' is missing") }
  }

  @Test("Every single thing that is missing makes it a specimen, and is named", arguments: lacks)
  func specimen(_ lack: Lack) throws {
    var record = SignedRecord.conforming()
    lack.change(&record)
    #expect(record.specimenReasons.map(\.en) == lack.reasons)
    let pages = try Shipped.pages(record)
    #expect(pages.isSpecimen)
    for page in pages.pages { #expect(page.plainText.contains("SPECIMEN, NOT VALID")) }
  }

  @Test("What was corrected is printed as it was and as it is")
  func corrections() throws {
    var record = SignedRecord.conforming()
    record.answerEntries = record.answers.indices.map { 100 + $0 }
    record.openingEntry = 99
    record.corrections = [
      correction(100, "answer", was: "-3.5 °C", becomes: "-5.3 °C"),
      correction(99, "client", was: record.opening.client ?? "", becomes: "示例新名称公司"),
    ]
    let text = try Shipped.pages(record).plainText
    for words in ["-5.3 °C（更正）", "-3.5 °C", "示例新名称公司", record.opening.client ?? "–", "misread"] {
      #expect(
        text.contains(words.replacing("-5.3", with: "−5.3").replacing("-3.5", with: "−3.5"))
          || text.contains(words),
        "'\(words)' is missing"
      )
    }
  }

  @Test("A document issued anew names the one that it replaces")
  func reissued() throws {
    let details = DocumentDetails(
      number: "2026-000002",
      issuedOn: "2026-11-24",
      period: SampleRecord.period,
      replaces: "2026-000001"
    )
    let pages = try DocumentComposer().compose(
      PileRecords(SignedRecord.conforming()),
      as: nil,
      form: Shipped.form(),
      details: details
    )
    #expect(pages.plainText.contains("Replaces 2026-000001"))
  }

  private func correction(
    _ entry: Int,
    _ field: String,
    was: String,
    becomes: String
  ) -> Signed<Correction> {
    Signed(
      Correction(
        entry: entry,
        field: field,
        was: was,
        becomes: becomes,
        reason: "misread",
        author: "wang"
      ),
      SignedRecord.signature("zhang", .approver, "23")
    )
  }

  struct Lack: Sendable, CustomTestStringConvertible {
    var reasons: [String]
    var change: @Sendable (inout OriginalRecord) -> Void
    var testDescription: String { reasons.joined(separator: "; ") }
  }

  static let lacks = [
    Lack(reasons: ["it was not read together with its store"]) { $0.standing = nil },
    Lack(reasons: ["the store has no institution"]) { $0.standing?.institution = nil },
    Lack(reasons: ["time was simulated"]) { $0.opening.clock = "simulated" },
    Lack(reasons: ["an instrument answered that it is simulated"]) {
      $0.identities[1].isSimulated = true
    },
    Lack(reasons: ["the procedure's and the drivers' files were not examined"]) {
      $0.standing?.fileReasons = nil
    },
    Lack(reasons: ["a figure"]) {
      $0.standing?.fileReasons = [BilingualText(verbatim: "a figure")]
    },
    Lack(reasons: ["no verifier had signed in for the run"]) { $0.opening.user = nil },
    Lack(
      reasons: ["the file of the procedure jjg-1149-2022 is not approved by the technical head"]
    ) { $0.standing?.approval = nil },
    Lack(reasons: ["the bench BENCH-1 has no registered key"]) { $0.standing?.benchHasKey = false },
    Lack(reasons: ["the bench did not sign the end of the run"]) {
      $0.standing?.endIsSigned = false
    },
    Lack(reasons: ["the checker has not signed"]) { $0.signatures.remove(at: 1) },
    Lack(reasons: ["the checker has not signed", "the approver has not signed"]) {
      $0.signatures.removeLast(2)
    },
  ]
}
