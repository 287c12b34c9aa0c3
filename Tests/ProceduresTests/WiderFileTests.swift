import DataFiles
import Metrology
import Procedures
import Testing
import Wording

/// A change to a shipped file, and what is found; where it stands is another suite's business.
private struct WiderCase: Sendable, CustomTestStringConvertible {
  var file: String
  var changes: ShippedFiles.Changes
  var finds: [String]
  var testDescription: String { "\(file): \(changes.map(\.new).joined(separator: " … "))" }

  init(_ file: String, _ old: String, _ new: String, _ finds: String...) {
    (self.file, changes, self.finds) = (file, [(old, new)], finds)
  }

  init(_ file: String, changes: ShippedFiles.Changes, _ finds: String...) {
    (self.file, self.changes, self.finds) = (file, changes, finds)
  }
}

private let own = "source: own, status: unconfirmed, entered-by: 准桩 Assize }"
private let captureBlock =
  "    capture:\n      at-most:  { value: 60 s, \(own)\n      interval: { value: 100 ms, \(own)\n"
private let noLoadBlock =
  "    no-load:\n      during: { value: 90 s, \(own)\n      steps:  { value: 1, \(own)\n"

private let wrongProcedures = [
  WiderCase(
    "jjg-1149-2022",
    "when: after\n    answer: quantity",
    "when: later\n    answer: number",
    "checks[12].when: 'later' is not one of the choices. Choices: before, after.",
    "checks[12].answer: 'number' is not one of the choices. Choices: confirmation, quantity, text."
  ),
  WiderCase(
    "jjg-1149-2022",
    "- id: self-zero",
    "- id: warm-up",
    "checks[2].id: 'warm-up' is used twice. Give each entry its own."
  ),
  WiderCase(
    "jjg-1149-2022",
    "minimum: { value: 30 min, \(own)",
    "minimum: { value: 30 min, \(own)\n    maximum: { value: 60 s, \(own)",
    "checks[1].minimum.value: 30 min is not below 60 s. Check both figures."
  ),
  WiderCase(
    "jjg-1149-2022",
    "minimum: { value: 30 min,",
    "minimum: { value: 30 kWh,",
    "checks[1].minimum.value: 'kWh' is no unit that fits here. Write '30 ms', '30 s', '30 min', "
      + "'30 h' or '30 d'."
  ),
  WiderCase(
    "jjg-1149-2022",
    captureBlock,
    "",
    "items.operating-error: a method catches changes, yet there is no capture. "
      + "Write capture: { at-most: …, interval: … }."
  ),
  WiderCase(
    "jjg-1149-2022",
    noLoadBlock,
    "",
    "items.appearance.checklist[9].measured: the bench measures at no load, yet there is no "
      + "criterion. Write no-load: { during: …, steps: … } for the operating error."
  ),
  WiderCase(
    "jjg-1149-2022",
    "[digit-change, pulse]",
    "[digit-change, puls]",
    "items.operating-error.other-methods.value: 'puls' is not one of the choices. "
      + "Did you mean 'pulse'? Choices: standstill, digit-change, pulse."
  ),
  WiderCase(
    "jjg-1149-2022",
    "limit:  { value: 0.01 yuan,",
    "limit:  { value: 0.01 kWh,",
    "items.payment.limit.value: '0.01 kWh' is not the limit of an amount. Write 0.01 yuan, "
      + "minimum-variable x price or max(0.01 yuan, minimum-variable x price)."
  ),
  WiderCase(
    "jjg-1149-2022",
    "minimum-current:  { value: \"max(0.1 Imax, 6 A)\"",
    "minimum-current:  { value: \"max(0.1 Imax, 6 V)\"",
    "older-piles.minimum-current.value: 'max(0.1 Imax, 6 V)' is not the current of a load point. "
      + "Write Imax, 0.5 Imax, Imin, Pn/Umax, 50 A or min(Imax, Pn/Umax)."
  ),
  WiderCase(
    "jjg-1149-2022",
    "captures: { value: 3,",
    "captures: { value: 0,",
    "items.clock.captures.value: 0 is out of range. Write a whole number from 1 to 20."
  ),
  WiderCase(
    "jjg-1148-2022",
    "power-factor: { value: 1, source: testers",
    "power-factor: { value: 1.1, source: testers",
    "items.operating-error.load-points.initial[1].power-factor.value: 1.1 is not a share. "
      + "Write a number above zero and not above the whole.",
    "items.operating-error.load-points.initial[2].power-factor.value: 1.1 is not a share. "
      + "Write a number above zero and not above the whole.",
    "items.operating-error.load-points.subsequent[1].power-factor.value: 1.1 is not a share. "
      + "Write a number above zero and not above the whole.",
    "items.operating-error.load-points.in-service[1].power-factor.value: 1.1 is not a share. "
      + "Write a number above zero and not above the whole."
  ),
  WiderCase(
    "nist-hb44-3.40",
    "kinds: [subsequent, in-service]",
    "kinds: [subsequent]",
    "items.operating-error.classes: 'Delivered energy' has no limit in in-service inspection. "
      + "Add in-service to kinds, or write another entry."
  ),
  WiderCase(
    "nist-hb44-3.40",
    "kinds: [subsequent, in-service]",
    "kinds: [initial, subsequent, in-service]",
    "items.operating-error.classes[2].class: '1' is used twice. Give each entry its own."
  ),
]

private let wrongPiles = [
  WiderCase(
    "ac-7kw",
    "  nominal-voltage: 220 V ",
    "  # ",
    "nameplate.nominal-voltage: the key is missing. "
      + "Write a number, one space and the unit: '5 V' or '5 mV'."
  ),
  WiderCase(
    "ac-21kw",
    "phases: 3",
    "phases: 2",
    "nameplate.phases: no pile has two phases. Write 1 or 3."
  ),
  WiderCase(
    "good-dc",
    "  nominal-power: 60 kW",
    "  nominal-power: 60 kW\n  phases: 1",
    "nameplate.phases: the output of a DC charger has no phases. Delete the key, or check kind."
  ),
  WiderCase(
    "ac-21kw",
    "phases: 3",
    "phases: 1",
    "nameplate.nominal-power: the nominal power 21 kW is more than 220 V × 32 A. "
      + "Check the three figures on the nameplate."
  ),
  WiderCase(
    "good-dc",
    "from: \"23:00\", until: \"07:00\"",
    "from: \"23:00\", until: \"06:30\"",
    "tariff: from 06:30 until 07:00 there is no price. Add a period: together they are one whole day."
  ),
  WiderCase(
    "good-dc",
    "from: \"21:00\", until: \"23:00\"",
    "from: \"20:00\", until: \"23:00\"",
    "tariff[6].from: from 20:00 until 21:00 there are two prices. "
      + "Check from and until of the periods: they cover the day once."
  ),
  WiderCase(
    "good-dc",
    "from: \"21:00\", until: \"23:00\"",
    "from: \"24:00\", until: \"23:00\"",
    "tariff[6].from: 24:00 starts no period. Write \"00:00\"."
  ),
  WiderCase(
    "good-dc",
    "from: \"21:00\", until: \"23:00\"",
    "from: \"9:00\", until: \"25:00\"",
    "tariff[6].from: '9:00' is not a time of day. "
      + "Write \"08:30\", and \"24:00\" for the end of the day.",
    "tariff[6].until: '25:00' is not a time of day. "
      + "Write \"08:30\", and \"24:00\" for the end of the day."
  ),
  WiderCase(
    "good-dc",
    "0.3086 yuan/kWh",
    "0.30861 yuan/kWh",
    "tariff[1].electricity: a price is below zero or has more than four decimals. "
      + "Write electricity and service as they are posted, such as 0.6250 yuan/kWh."
  ),
  WiderCase(
    "good-dc",
    "rounding: half-up",
    "rounding: up",
    "amount.rounding: 'up' is not one of the choices. Choices: truncated, half-up, half-even."
  ),
  WiderCase(
    "old-pile",
    "installed: 2021-05-20",
    "installed: 2023-01-01",
    "nameplate.maximum-current: the key is missing. "
      + "Write a number, one space and the unit: '5 A' or '5 mA'.",
    "nameplate.minimum-current: the key is missing. "
      + "Write a number, one space and the unit: '5 A' or '5 mA'.",
    "display.resolution: the key is missing. "
      + "Write a number, one space and the unit: '5 J', '5 MJ', '5 Wh' or '5 kWh'."
  ),
  WiderCase(
    "old-pile",
    "  nominal-voltage: 600 V\n",
    "",
    "nameplate.maximum-current: it is not stated and does not follow from Pn/Un. "
      + "State it, or state nominal-power and nominal-voltage so that the rule gives it.",
    "nameplate.minimum-current: it is not stated and does not follow from max(0.1 Imax, 6 A). "
      + "State it, or state nominal-power and nominal-voltage so that the rule gives it."
  ),
]

@Suite("A file with the keys of the whole regulation") struct WiderFileTests {
  /// The findings without their places, each of which must have one.
  private func sentences(_ findings: Findings?) -> [String]? {
    #expect(findings?.list.allSatisfy { $0.position != nil } == true)
    return findings?.list.map { finding in
      "\(finding.path): \(finding.problem.en). \(finding.remedy.en)"
    }
  }

  @Test("of a procedure is refused with what to write", arguments: wrongProcedures)
  private func procedures(_ broken: WiderCase) {
    let findings = #expect(throws: Findings.self) {
      try ShippedFiles.procedure(broken.file, broken.changes)
    }
    #expect(sentences(findings) == broken.finds)
  }

  @Test("of a pile is refused with what to write", arguments: wrongPiles)
  private func piles(_ broken: WiderCase) {
    let findings = #expect(throws: Findings.self) {
      let id = broken.file.hasPrefix("ac") ? "jjg-1148-2022" : "jjg-1149-2022"
      let procedure = try ShippedFiles.procedure(id)
      _ = try ShippedFiles.pile("piles/\(broken.file)", broken.changes, for: procedure)
    }
    #expect(Set(sentences(findings) ?? []) == Set(broken.finds))
  }
}

@Suite("An older pile") struct OlderPileTests {
  @Test("has its currents and its resolution derived, each with its rule and its source")
  func derived() throws {
    let pile = try ShippedFiles.pile("piles/old-pile", for: ShippedFiles.procedure())
    #expect(
      pile.derivations.map { "\($0.key) \($0.value) \($0.rule.en)" } == [
        "derived/maximum-current 100 A installed before 2023-01-01 and not stated: Imax = Pn/Un",
        "derived/minimum-current 10 A installed before 2023-01-01 and not stated: "
          + "Imin = max(0.1 Imax, 6 A)",
        "derived/resolution 0.01 kWh installed before 2023-01-01 and not stated: δ = 0.01 kWh",
      ]
    )
    #expect(pile.derivations.allSatisfy { !$0.provenance.isConfirmed })
    #expect(pile.nameplate.maximumCurrent.description == "100 A")
    #expect(pile.display.resolution.description == "0.01 kWh")
    #expect(pile.rows.filter { $0.label.en.hasPrefix("Derived:") }.count == 3)
  }

  @Test(
    "of small current has the larger of a tenth and 6 A, and of three phases a third of the power"
  )
  func threePhases() throws {
    let changes = [
      (old: "  maximum-current: 32 A\n  minimum-current: 6 A\n", new: ""),
      (old: "year: 2026", new: "year: 2021"), (old: "installed: 2026", new: "installed: 2021"),
    ]
    let pile = try ShippedFiles.pile(
      "piles/ac-21kw",
      changes,
      for: ShippedFiles.procedure("jjg-1148-2022")
    )
    // 21 kW / 3 / 220 V = 31.81… A, to tenths downwards.
    #expect(pile.derivations.map(\.value.description) == ["31.8 A", "6 A"])
  }

  @Test("that states everything has nothing derived")
  func stated() throws {
    let pile = try ShippedFiles.pile("piles/truncating-session", for: ShippedFiles.procedure())
    #expect(pile.derivations.isEmpty)
  }

  @Test("is read without a procedure only where it states everything")
  func withoutProcedure() throws {
    #expect(throws: Findings.self) { try ShippedFiles.pile("piles/old-pile", for: nil) }
    #expect(throws: Never.self) { try ShippedFiles.pile("piles/truncating-session", for: nil) }
  }
}

@Suite("The wiring of a pile") struct WiringTests {
  @Test(
    "follows from kind and phases",
    arguments: [
      ("good-dc", "jjg-1149-2022", Wiring.dc), ("ac-7kw", "jjg-1148-2022", .singlePhase),
      ("ac-21kw", "jjg-1148-2022", .threePhaseFourWire),
    ]
  )
  func wiring(_ name: String, _ procedure: String, _ wiring: Wiring) throws {
    let pile = try ShippedFiles.pile("piles/\(name)", for: ShippedFiles.procedure(procedure))
    #expect(pile.wiring == wiring)
  }
}
