import DataFiles
import Procedures
import Testing
import Wording

private let brokenPiles = [
  BrokenFile(
    "  accuracy-class: 1  ",
    "  # ",
    "pile.yaml:11:3: nameplate.accuracy-class: the key is missing. Write what the "
      + "nameplate says, such as 1; the class decides the limit."
  ),
  BrokenFile(
    "accuracy-class: 1 ",
    "accuracy-class: 0.5 ",
    "pile.yaml:16:19: nameplate.accuracy-class: JJG 1149-2022 knows no class 0.5. Check "
      + "the class on the nameplate: 1, 2."
  ),
  BrokenFile(
    "accuracy-class: 1 ",
    "accuracy-class: one ",
    "pile.yaml:16:19: nameplate.accuracy-class: 'one' is not an accuracy class. Write "
      + "what the nameplate says, such as 1; the class decides the limit."
  ),
  BrokenFile(
    "minimum-current: 5 A",
    "minimum-current: 100 A",
    "pile.yaml:20:20: nameplate.minimum-current: Imin = 100 A is not below Imax = 100 A. "
      + "Check both figures."
  ),
  BrokenFile(
    "minimum-voltage: 200 V",
    "minimum-voltage: 750000 mV",
    "pile.yaml:18:20: nameplate.minimum-voltage: Umin = 750000 mV is not below Umax = "
      + "750 V. Check both figures."
  ),
  BrokenFile(
    "nominal-power: 60 kW",
    "nominal-power: 600 kW",
    "pile.yaml:21:18: nameplate.nominal-power: the nominal power 600 kW is more than 750 "
      + "V × 100 A. Check the three figures on the nameplate."
  ),
  BrokenFile(
    "nominal-power: 60 kW",
    "nominal-power: 60",
    "pile.yaml:21:18: nameplate.nominal-power: 60 has no unit. Write '60 W' or '60 kW'."
  ),
  BrokenFile(
    "year: 2026",
    "year: 2027",
    "pile.yaml:14:9: nameplate.year: it was made in 2027, after it was installed on "
      + "2026-03-01. Check the year and installed."
  ),
  BrokenFile(
    "resolution: 0.001 kWh",
    "resolution: 0.000 kWh",
    "pile.yaml:44:15: display.resolution: 0.000 kWh is not above zero. Write a number above zero."
  ),
  BrokenFile(
    "resolution: 0.001 kWh",
    "resolution: 0.001",
    "pile.yaml:44:15: display.resolution: 0.001 has no unit. Write '0.001 J', '0.001 "
      + "MJ', '0.001 Wh' or '0.001 kWh'."
  ),
  BrokenFile(
    "clock: true ",
    "clock: false ",
    "pile.yaml:47:10: display.clock: the pile charges by time of use, yet shows no time. "
      + "Such a pile's clock is verified: check time-of-use-charging and display.clock."
  ),
  BrokenFile(
    "  - id: A\n",
    "  - id: A\n  - id: A\n",
    "pile.yaml:51:9: connectors[2].id: 'A' is used twice. Give each entry its own."
  ),
  BrokenFile(
    "    # maximum-current: 100 A ",
    "    maximum-current: 120 A #",
    "pile.yaml:51:22: connectors[1].maximum-current: the connector's 120 A is more than "
      + "the nameplate's 100 A. Check it; delete the key where the nameplate holds."
  ),
  BrokenFile(
    "kind: dc-charger ",
    "kind: ac-spot\n  nominal-voltage: 220 V ",
    "pile.yaml:15:9: nameplate.kind: JJG 1149-2022 does not cover an AC charging spot. "
      + "It covers dc-charger: check the kind, or choose another procedure."
  ),
  BrokenFile(
    "kind: dc-charger ",
    "kind: dc-charge ",
    "pile.yaml:15:9: nameplate.kind: 'dc-charge' is not one of the choices. Did you mean "
      + "'dc-charger'? Choices: dc-charger, ac-spot."
  ),
  BrokenFile(
    "energy-register: session",
    "energy-regster: session",
    "pile.yaml:43:3: display.energy-register: the key is missing. Choices: session, cumulative.",
    "pile.yaml:43:3: display.energy-regster: the key is not known. Did you mean "
      + "'energy-register'?"
  ),
  BrokenFile(
    "en: \"Example station, bay 3\"",
    "en: Example station, bay 3",
    "pile.yaml:66:50: station.bay 3: the key is not known and has no value. Put a text "
      + "that holds a comma into quotation marks, or delete the key."
  ),
]

@Suite("A pile's file that is wrong") struct BrokenPileTests {
  @Test("is refused with the place and what to write", arguments: brokenPiles)
  func findings(_ broken: BrokenFile) throws {
    let findings = #expect(throws: Findings.self) {
      try ShippedFiles.pile([(broken.old, broken.new)])
    }
    #expect(findings?.lines(in: .english) == broken.says)
    #expect(
      findings?.lines(in: .chinese).allSatisfy {
        $0.contains("请") || $0.contains("可") || $0.contains("是否")
      } == true
    )
  }
}
