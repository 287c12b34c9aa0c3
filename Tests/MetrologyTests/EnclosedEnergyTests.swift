import Metrology
import Testing

@Suite("The reference's energy between two changes") struct EnclosedEnergyTests {
  private func enclosed(_ values: [String]) throws -> EnclosedEnergy {
    let values = try values.map(quantity)
    return try EnclosedEnergy(
      start: EnergyEnclosure(before: values[0], after: values[1]),
      end: EnergyEnclosure(before: values[2], after: values[3])
    )
  }

  /// Computed with Python's fractions.
  @Test(
    "is the middle of the end less the middle of the start, exact",
    arguments: [
      (["100.000 Wh", "100.120 Wh", "1100.010 Wh", "1100.200 Wh"], "1000.045 Wh", "0.190 Wh"),
      (["0.5 Wh", "0.5 Wh", "0.5 Wh", "0.5 Wh"], "0.0 Wh", "0.0 Wh"),
      (["1.2345 kWh", "1.2346 kWh", "2.2349 kWh", "2.2352 kWh"], "1.00050 kWh", "0.0003 kWh"),
      (["0 kWh", "360 J", "3600 J", "0.002 kWh"], "5220.000 J", "3600.000 J"),
      (
        ["0.00001 kWh", "0.00002 kWh", "1.00001 kWh", "1.00004 kWh"], "1.000010 kWh",
        "0.00003 kWh"
      ),
    ]
  ) func isExact(_ values: [String], _ energy: String, _ widest: String) throws {
    let enclosed = try enclosed(values)
    #expect(enclosed.energy.description == energy)
    #expect(enclosed.widest.description == widest)
  }

  @Test("states the middle and the width of one enclosure")
  func statesOne() throws {
    let enclosure = try EnergyEnclosure(before: quantity("1.1 Wh"), after: quantity("1.2 Wh"))
    #expect(enclosure.middle.description == "1.15 Wh")
    #expect(enclosure.width.description == "0.1 Wh")
  }

  @Test(
    "is refused from a register that went backwards, or of no energy",
    arguments: [
      (["1.1 Wh", "1.0 Wh", "2 Wh", "3 Wh"], MetrologyFault.registerWentBackwards),
      (["1.0 Wh", "1.1 Wh", "3 Wh", "2 Wh"], .registerWentBackwards),
      (["1.0 Wh", "1.2 Wh", "1.1 Wh", "3 Wh"], .registerWentBackwards),
      (["1.0 Wh", "1.2 Wh", "0.5 Wh", "0.6 Wh"], .registerWentBackwards),
      (["1.0 W", "1.2 Wh", "2 Wh", "3 Wh"], .registerNotEnergy),
      (["1.0 Wh", "1.2 Wh", "2 Wh", "3 yuan"], .registerNotEnergy),
      (
        [
          "0.00000000000000001 J", "999999999999999999 kWh", "999999999999999999 kWh",
          "999999999999999999 kWh",
        ], .overflow
      ),
    ]
  ) func refuses(_ values: [String], _ fault: MetrologyFault) {
    #expect(throws: fault) { try enclosed(values) }
  }

  @Test("may begin its end at the look its start ended with")
  func mayTouch() throws {
    #expect(try enclosed(["1 Wh", "2 Wh", "2 Wh", "3 Wh"]).energy == quantity("1 Wh"))
  }
}
