import Console
import Evidence
import Metrology
import Testing
import Wording

@Suite("Signing in one sitting")
struct SigningScreenTests {
  private func shown() throws -> ScreenTest {
    var test = ScreenTest(SigningScreen())
    let lines = [
      RecordSamples.line(12, signed: ["wang"]), RecordSamples.line(13, signed: ["li"]),
      RecordSamples.line(14, .nonconforming, signed: ["chen", "wang"]), RecordSamples.line(15),
    ]
    test.take(.records(.list(lines, underWay: [], for: RecordSamples.li)))
    test.take(.records(.sheet(try RecordSamples.card(signedBy: ["wang"]))))
    return test
  }

  @Test("What is due comes one after the other with the sheet of 'assize sign'")
  func sheet() throws {
    let test = try shown()
    #expect(test.wishes == [.records(.list), .records(.sheet(12))])
    try test.expectGolden("signing")
  }

  @Test("Enter signs as whose turn it is and goes on; the end says what became of each")
  func signs() throws {
    var test = try shown()
    test.press(.enter)
    #expect(test.wishes.last == .records(.sign(12, as: .checker)))
    test.press(.enter)
    #expect(test.wishes.count == 3, "signed once, however often the key is pressed")
    let receipt = SigningSheet.receipt(RecordSamples.signature("li", .checker))
    test.take(.records(.signed(12, receipt)))
    #expect(test.wishes.last == .records(.sheet(14)))
    test.take(.records(.sheet(try RecordSamples.card(signedBy: ["chen", "wang"]))))
    #expect(!test.text().contains("R 不签"), "another record's sheet is not this one's")
    var card = try RecordSamples.card(signedBy: ["chen", "wang"])
    card.record.number = 14
    test.take(.records(.sheet(card)))
    test.press(.character("r"))
    try test.expectGolden("signing-over")
    test.press(.enter)
    #expect(test.wishes.last == .records(.sheet(14)), "what was left unsigned is asked nothing")
  }

  @Test("What the engine refuses stands at the record, and the next can be signed")
  func refused() throws {
    var test = try shown()
    test.press(.enter)
    let refusal = Failure(
      FailureCode(5126),
      BilingualText(
        zh: "原始记录 12 号已由 li 以检定员身份签署。",
        en: "Record 12 was signed by li as verifier."
      ),
      remedy: BilingualText(zh: "请由另一位人员签署。", en: "Let somebody else sign it.")
    )
    test.take(.records(.refused(12, refusal)))
    try test.expectGolden("signing-refused")
    test.press(.character("n"))
    #expect(test.wishes.last == .records(.sheet(14)))
  }

  @Test("Where nothing is due it says so")
  func nothing() throws {
    var test = ScreenTest(SigningScreen())
    test.take(.records(.list(RecordSamples.lines, underWay: [], for: nil)))
    try test.expectGolden("signing-nothing")
  }

  @Test("A record offers its signature to whose turn it is, and to nobody who signed it")
  func offered() throws {
    for (users, isOffered) in [(["wang"], true), (["wang", "li"], false), ([], false)] {
      var test = ScreenTest(RecordScreen(12))
      test.take(.records(.record(try RecordSamples.card(signedBy: users))))
      #expect(test.text().contains("G 签名") == isOffered, "\(users)")
    }
  }
}
