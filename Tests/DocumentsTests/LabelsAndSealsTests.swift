import Evidence
import Testing
import Wording

@testable import Documents

@Suite("Seals, labels and the earlier certificate") struct LabelsAndSealsTests {
  private static func stating(_ record: OriginalRecord) -> OriginalRecord {
    var record = record
    record.answers += [
      ("check/seals", "F-0711, F-0712"), ("check/label", "HG-2026-0042"),
      ("check/earlier-certificate", "JD-2023-0815"), ("check/label-off", "yes"),
    ]
    .map { item, answer in
      AnswerRecord(
        item: item,
        question: BilingualText(zh: "询问", en: "Question"),
        answer: answer,
        isAcceptable: nil,
        limit: nil,
        by: "王建国",
        at: "2026-11-21T14:01:30+08:00",
        with: nil,
        source: "keyed"
      )
    }
    return record
  }

  @Test("A failed subsequent verification cancels the earlier certificate by its number")
  func cancelled() throws {
    let text = try Shipped.pages(Self.stating(SampleRecord.nonconforming())).plainText
    #expect(text.contains("注销的证书  Cancelled certificate  JD-2023-0815"))
    #expect(text.contains("已除去（王建国）"))
    #expect(text.contains("请确认原合格标识已从充电桩上除去，并在此签名。〔未确认〕"))
  }

  @Test("The seals a pile is left with go before those it came with")
  func sealsAfter() throws {
    var record = Self.stating(SampleRecord.conforming())
    let seals = try #require(record.answers.first { $0.item == "check/seals" })
    record.answers.removeAll { $0.item == "check/seals" }
    for (item, number) in [("check/seals-before", "F-0001"), ("check/seals-after", "F-0002")] {
      var answer = seals
      (answer.item, answer.answer) = (item, number)
      record.answers.append(answer)
    }
    let text = try Shipped.pages(record).plainText
    #expect(text.contains("封印编号  Seals  F-0002"))
  }

  @Test("What nobody stated is not made up")
  func notStated() throws {
    let text = try Shipped.pages(SampleRecord.nonconforming()).plainText
    #expect(text.contains("注销的证书  Cancelled certificate  未提供  Not stated"))
    #expect(text.contains("原合格标识  Its label  未提供  Not stated"))
  }

  @Test("A failed initial verification has no earlier certificate to cancel")
  func initial() throws {
    var record = Self.stating(SampleRecord.nonconforming())
    record.opening.kind = "initial"
    #expect(!(try Shipped.pages(record).plainText.contains("注销")))
  }

  @Test("A certificate records the numbers of seals and label, and cancels nothing")
  func certificate() throws {
    let text = try Shipped.pages(Self.stating(SampleRecord.conforming())).plainText
    #expect(text.contains("F-0711, F-0712") && text.contains("HG-2026-0042"))
    #expect(!text.contains("注销"))
  }
}
