import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

@Suite("A reading that a person types") struct IndicationRequestTests {
  private func energy(atLeast: String? = nil, resolution: String = "0.001 kWh") throws
    -> IndicationRequest
  {
    let display: QuantityValue = try #require(QuantityValue(resolution))
    return IndicationRequest(
      id: "operating-error/imax/1/end",
      prompt: BilingualText(zh: "电能", en: "energy"),
      register: .pileEnergy,
      entry: .twice,
      example: "1.234 kWh",
      item: "operating-error",
      moment: .end,
      resolution: display,
      atLeast: atLeast.flatMap { QuantityValue($0) }
    ) { () throws(Failure) in throw .interrupted }
  }

  @Test(
    "is taken where it is the display's",
    arguments: ["1.234 kWh", "0.000 kWh", "1.200 kWh", "1234 Wh"]
  )
  func taken(_ text: String) throws {
    #expect(try energy().accepts(text) == .energy(try #require(QuantityValue(text))))
  }

  @Test(
    "is named where it is not",
    arguments: [
      ("1.234", "'1.234' has no unit."),
      ("1.23 kWh", "'1.23 kWh' has other decimals than the display"),
      ("1.2340 kWh", "'1.2340 kWh' has other decimals than the display"),
      ("1.234 kW", "'1.234 kW' is no indication of energy"),
      ("-1.234 kWh", "'-1.234 kWh' is no indication of energy"),
      ("1,234 kWh", "'1,234 kWh' is no indication of energy"),
      ("", "'' is no indication of energy"),
    ]
  )
  func named(_ text: String, _ sentence: String) throws {
    let failure = #expect(throws: Failure.self) { try energy().accepts(text) }
    #expect(failure?.sentence.en.hasPrefix(sentence) == true, "\(failure?.sentence.en ?? "")")
    #expect(failure?.remedy.zh.isEmpty == false)
  }

  @Test("is never less than at the beginning of the reading") func backwards() throws {
    let asked = try energy(atLeast: "1.234 kWh")
    #expect(throws: Never.self) { try asked.accepts("1.234 kWh") }
    let failure = #expect(throws: Failure.self) { try asked.accepts("1.233 kWh") }
    #expect(failure?.code == .entryUnusable)
    #expect(
      failure?.sentence.en == "'1.233 kWh' is less than at the beginning of this reading, "
        + "1.234 kWh."
    )
  }

  @Test("by a key is as often as asked, at changes equally far apart") func presses() throws {
    var asked = try energy()
    asked.entry = .keyPress(times: 3)
    func failure(_ shown: [String]) -> Failure? {
      do throws(Failure) {
        try asked.accepts(shown.map { KeyPress(shown: $0, at: nil) })
        return nil
      } catch { return error }
    }
    #expect(failure(["1.234 kWh", "1.235 kWh", "1.236 kWh"]) == nil)
    #expect(failure(["1.234 kWh", "1.236 kWh", "1.238 kWh"]) == nil)
    #expect(
      failure(["1.234 kWh", "1.235 kWh", "1.237 kWh"])?.sentence.en
        == "The changes are not equally far apart: 1.234 kWh, 1.235 kWh, 1.237 kWh."
    )
    #expect(
      failure(["1.234 kWh", "1.235 kWh"])?.sentence.en
        == "The key is due 3 times and was pressed 2 times."
    )
    #expect(failure(["1.236 kWh", "1.235 kWh", "1.234 kWh"]) != nil)
    #expect(asked.next(after: "1.239 kWh") == "1.240 kWh")
  }

  @Test("agrees only with the same characters") func agreement() throws {
    #expect(throws: Never.self) { try energy().agree("1.234 kWh", "1.234 kWh") }
    let failure = #expect(throws: Failure.self) { try energy().agree("1.234 kWh", "1.243 kWh") }
    #expect(failure?.code == .entriesDiffer)
    #expect(failure?.sentence.en == "The two entries differ: '1.234 kWh' and '1.243 kWh'.")
  }

  @Test("is a date and a time where the clock is asked for") func clock() throws {
    var asked = try energy()
    (asked.register, asked.resolution, asked.zoneMinutes) = (.pileClock, nil, 480)
    let time = try #require(CivilTime(text: "2026-11-21T15:30:00+08:00", zoneMinutes: 0))
    #expect(try asked.accepts("2026-11-21 15:30:00") == .time(time))
    #expect(throws: Failure.self) { try asked.accepts("15:30") }
    #expect(asked.unit == nil && asked.digits == nil)
  }

  @Test("is confirmed by another person, and by an account where there are any") func confirmed()
    throws
  {
    let anybody = Confirmers(nil, reader: nil, named: "王检定")
    #expect(try anybody.accepts("李核验") == "李核验")
    for same in ["王检定", "", "  "] {
      let failure = #expect(throws: Failure.self) { try anybody.accepts(same) }
      #expect(failure?.code == .confirmedByTheSame)
    }
  }

  @Test("is entered as the procedure says, and typed once where it says nothing") func entry()
    throws
  {
    for file in ["jjg-1149-2022", "jjg-1149-2018", "jjg-1148-2022", "jjg-1148-2018"] {
      let procedure = try Procedure.decode(Shipped.file("Procedures/\(file).yaml"))
      #expect(procedure.personReading?.entry.value == .twice)
      #expect(procedure.personReading?.entry.provenance.status == .unconfirmed)
      #expect(procedure.pause?.atMost.value == QuantityValue("60 min"))
    }
  }
}
