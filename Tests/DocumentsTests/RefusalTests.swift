import Evidence
import Metrology
import Testing
import Wording

@testable import Documents

@Suite("Refusals") struct RefusalTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var says: String
    var change: @Sendable (inout OriginalRecord) -> Void
    var testDescription: String { says }
  }

  static let refusals = [
    Refusal(says: "Run 12 has not ended, so it earns no document.") { $0.closing = nil },
    Refusal(says: "Run 12 was not completed, so it earns no document.") {
      $0.closing?.conclusion = .notCompleted
    },
    Refusal(says: "Run 12 had no item that applies, so it earns no document.") {
      $0.closing?.conclusion = .notApplicable
    },
    Refusal(
      says:
        "Run 12 is an in-service inspection: it earns no certificate and no new valid-until date."
    ) { $0.opening.kind = "in-service" },
    Refusal(says: "The conclusion of record 12 does not agree with the verdicts of its items.") {
      $0.verdicts[1].conclusion = .nonconforming
    },
    Refusal(says: "The conclusion of record 12 does not agree with the verdicts of its items.") {
      $0.closing?.unexaminedItems = ["clock"]
    },
    Refusal(says: "The conclusion of record 12 does not agree with the verdicts of its items.") {
      $0.closing?.conclusion = .nonconforming
    },
    Refusal(says: "The document needs the verification date, and 'yesterday' is not one.") {
      $0.closedAt = "yesterday"
    },
    Refusal(says: "'\u{10FFFD}' holds a character that no installed font has.") {
      $0.opening.place = "\u{10FFFD}"
    },
    Refusal(says: "The text at '送检单位' is taller than a page.") {
      $0.opening.client = String(repeating: "很长的名称", count: 2000)
    },
  ]

  @Test("A record that earned no document gets none, and is told why", arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    var record = SampleRecord.conforming()
    refusal.change(&record)
    let failure = #expect(throws: Failure.self) { try Shipped.pages(record) }
    #expect(failure?.sentence.en == refusal.says)
    #expect(failure?.code.rawValue.hasPrefix("E-60") == true)
    #expect(failure?.remedy.zh.isEmpty == false)
  }

  struct Detail: Sendable {
    var number = "ZZ-1"
    var issuedOn = "2026-11-22"
    var period: String? = "36 month"
    var says: String
  }

  @Test(
    "A document needs a number, a day and a period in whole months",
    arguments: [
      Detail(number: "", says: "The document needs the document number, and '' is not one."),
      Detail(
        issuedOn: "2026-02-29",
        says: "The document needs the issue date, and '2026-02-29' is not one."
      ),
      Detail(period: nil, says: "The document needs the verification period, and '' is not one."),
      Detail(
        period: "1095 d",
        says: "The document needs the verification period, and '1095 d' is not one."
      ),
      Detail(
        period: "36.5 month",
        says: "The document needs the verification period, and '36.5 month' is not one."
      ),
    ]
  )
  func needs(_ detail: Detail) throws {
    let period = detail.period.map {
      Figure(QuantityValue($0)!, SampleRecord.period.provenance)
    }
    let failure = #expect(throws: Failure.self) {
      try DocumentComposer().compose(
        record: SampleRecord.conforming(),
        form: Shipped.form(),
        number: detail.number,
        issuedOn: detail.issuedOn,
        period: period
      )
    }
    #expect(failure?.sentence.en == detail.says)
  }

  @Test("A missing font is named with the package to install, instead of boxes")
  func missingFont() throws {
    let failure = #expect(throws: Failure.self) { _ = try Typesetter(families: ["No Such Font"]) }
    #expect(
      failure?.sentence.en
        == "The font No Such Font is not installed; Chinese would print as boxes."
    )
    #expect(failure?.remedy.en.contains("fonts-noto-cjk") == true)
  }
}
