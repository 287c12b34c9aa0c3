import Instruments
import Metrology
import Testing

@Suite("Patterns, words and steps")
struct SmallPartsTests {
  @Test(
    "A pattern matches what it says and nothing else",
    arguments: [
      ("WT3*", "WT310E", true), ("WT3*", "WT1806E", false), ("WT3*", "WT3", true),
      ("*", "", true), ("*", "anything", true), ("0,*", "0,\"No error\"", true),
      ("0,*", "10,\"x\"", false), ("ITECH*", "ITECH Ltd.", true), ("EXACT", "EXACT", true),
      ("EXACT", "EXACTLY", false), ("a*b*c", "a-b-c", true), ("a*b*c", "ac", false),
      ("a*b*c", "abbc", true), ("ab*ba", "aba", false), ("*x*", "axb", true), ("*x*", "ab", false),
    ]
  )
  func pattern(_ pattern: String, _ text: String, _ matches: Bool) {
    #expect(WildcardPattern(pattern).matches(text) == matches)
  }

  @Test(
    "Six digits of watt hours resolve what the manual says",
    arguments: [
      ("123456 Wh", "1 Wh"), ("123.456 kWh", "1 Wh"), ("12.3456 kWh", "0.1 Wh"),
      ("1234567 Wh", "10 Wh"), ("0.5 Wh", "0.000001 Wh"), ("99999.9 Wh", "0.1 Wh"),
    ]
  )
  func energyStep(_ energy: String, _ step: String) throws {
    let driver = try shippedDriver(.referenceMeter, "yokogawa-wt300")
    let value = try #require(QuantityValue(energy))
    #expect(driver.energyStep(at: value)?.description == step)
  }

  @Test(
    "Words that stand for no number are known in every spelling",
    arguments: [
      ("NAN", InvalidReply.Meaning.noData), ("nan", .noData), ("9.91E+37", .noData),
      ("9.9100E37", .noData), ("INF", .overRange), ("-INF", .overRange), ("9.9E+37", .overRange),
      ("-9.90E+037", .overRange), ("9.9E+36", nil), ("1.5", nil), ("", nil),
    ]
  )
  func invalidWords(_ raw: String, _ meaning: InvalidReply.Meaning?) throws {
    let driver = try shippedDriver(.referenceMeter, "yokogawa-wt300")
    #expect(driver.invalidMeaning(of: raw) == meaning)
  }

  @Test("A simulated identity is marked, and only the mark is taken off")
  func simulated() throws {
    let raw = "ASSIZE-SIMULATED YOKOGAWA,WT310E,SIM-WT-0001,1.0"
    let identity = try #require(InstrumentIdentity(raw, fields: 4))
    #expect(identity.isSimulated && identity.maker == "YOKOGAWA" && identity.raw == raw)
    let bare = try #require(InstrumentIdentity("YOKOGAWA,WT310E,91K1,1.0", fields: 4))
    #expect(!bare.isSimulated)
    // An accent on the space of the mark.
    let accented = InstrumentIdentity("ASSIZE-SIMULATED \u{301},IT8816,1,1", fields: 4)
    #expect(accented?.isSimulated == true)
  }
}
