import Evidence
import Metrology
import Testing
import Wording

@testable import Documents

@Suite("What a person read, in print") struct PersonReadTests {
  private func source(entry: String?, confirmedBy: String? = nil, of source: String = "keyed")
    -> BilingualText?
  {
    let indication = IndicationRecord(
      register: .pileEnergy,
      moment: .end,
      item: "operating-error",
      loadPoint: "imax",
      reading: 1,
      session: 1,
      raw: "1.234 kWh",
      value: "1.234 kWh",
      through: "王检定",
      source: source,
      entry: entry,
      confirmedBy: confirmedBy
    )
    let entry = LedgerEntry(
      sequence: 1,
      run: 1,
      at: "2026-11-21T09:00:00+08:00",
      body: .indication(indication)
    )
    let row = IndicationRow(connector: nil, entry: entry, loadPoint: nil, indication: indication)
    guard case .text(let text) = row.cell(.source).content else { return nil }
    return text
  }

  @Test("says how it was given, and who confirmed it") func given() {
    #expect(source(entry: "twice") == BilingualText(zh: "人工录入，录入两次", en: "Keyed, typed twice"))
    #expect(source(entry: "key-press")?.en == "Keyed, by key press")
    #expect(
      source(entry: "confirmed", confirmedBy: "李核验")
        == BilingualText(zh: "人工录入，李核验 确认", en: "Keyed, confirmed by 李核验")
    )
    #expect(source(entry: nil)?.en == "Keyed")
    #expect(source(entry: nil, of: "driver")?.en == "Driver")
  }

  @Test("says of a clock by which reaction time it was corrected") func clock() throws {
    let second = try #require(QuantityValue("0.24 s"))
    let verdict = ClockVerdict(
      pile: "2026-11-21T09:00:05+08:00",
      reference: "2026-11-21T09:00:02.6+08:00",
      deviation: "+2.40 s",
      limit: nil,
      referenceSource: "system-clock",
      referenceUncertainty: second,
      captures: 3,
      reaction: "0.200 s",
      presses: UncertaintyStatement(
        components: [],
        effectiveDegreesOfFreedom: "338",
        coverageFactor: "2.025",
        expanded: "0.22",
        bias: nil
      )
    )
    #expect(
      Words.clockReading(verdict).en
        == "By key press, corrected by a reaction time of 0.200 s (U = 0.22 s, k = 2.025)"
    )
  }
}
