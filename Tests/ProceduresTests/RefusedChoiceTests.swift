import Metrology
import Procedures
import Testing
import Wording

@Suite("What was asked of a plan and is not possible") struct RefusedChoiceTests {
  private func refusal(
    _ pile: String,
    _ procedure: String = "jjg-1149-2022",
    method: OperatingErrorProvision.Method? = nil,
    supplementary: Set<VerificationItem> = [],
    changes: ShippedFiles.Changes = []
  ) -> [String]? {
    #expect(throws: Failure.self) {
      let procedure = try ShippedFiles.procedure(procedure, changes)
      _ = try TestPlan.make(
        procedure: procedure,
        pile: ShippedFiles.pile(pile, for: procedure),
        connector: "A",
        kind: .initial,
        method: method,
        supplementary: supplementary,
        reference: ShippedFiles.reference
      )
    }?.lines(in: .english)
  }

  @Test("names both times where a digit changes too fast")
  func tooFast() {
    #expect(
      refusal("piles/good-dc", method: .digitChange) == [
        "E-3010  At load point 0.5 Imax the last digit 0.001 kWh lasts 0.12 s, which is not longer "
          + "than twice the display's refresh period of 1 s: its changes cannot be caught.",
        "        Use standstill, or pulse where the pile has a test output.",
      ]
    )
  }

  @Test("names how rarely a change comes")
  func tooRare() {
    let changes = [(old: "at-most:  { value: 60 s, source", new: "at-most:  { value: 5 s, source")]
    #expect(
      refusal("piles/ac-7kw-coarse", "jjg-1148-2022", method: .digitChange, changes: changes)?.first
        == "E-3015  At load point 0.5 Imax a change comes every 10.23 s, "
        + "and the procedure waits for 5 s at most."
    )
  }

  @Test("names a method that the procedure does not allow")
  func notAllowed() {
    let changes = [(old: "[digit-change, pulse]", new: "[digit-change]")]
    #expect(
      refusal("piles/good-dc", method: .pulse, changes: changes) == [
        "E-3009  The procedure of JJG 1149-2022 does not allow the reading method pulse.",
        "        Choose one of: standstill, digit-change.",
      ]
    )
  }

  @Test("asks for the constant where pulses are to be counted")
  func noConstant() {
    #expect(
      refusal("piles/truncating-session", method: .pulse)?.first
        == "E-3011  The pile EX60-2022-0110 states no constant, so its pulses are no energy."
    )
  }

  @Test("asks for the minimum measured quantity where energies are multiples of it")
  func noMinimumMeasuredQuantity() {
    #expect(
      refusal("piles/just-inside", "nist-hb44-3.40")?.first
        == "E-3012  Load point at least 85 % of MDA needs at least 2 MMQ a reading, "
        + "but the pile's file states no minimum measured quantity."
    )
  }

  @Test("asks for the nominal voltage where a load point refers to it")
  func noNominalVoltage() {
    #expect(
      refusal("piles/good-dc", changes: [("\"min(Umax, Pn/Imax)\"", "Un")])?.first
        == "E-3014  Load point 0.5 Imax refers to the nominal voltage Un, "
        + "which the pile's file does not state."
    )
  }

  @Test("names the supplementary items there are")
  func notOffered() {
    #expect(
      refusal("piles/good-dc", supplementary: [.clock, .payment]) == [
        "E-3013  JJG 1149-2022 offers no supplementary clock in initial verification of this pile.",
        "        Choose among: insulation, indication-error, payment.",
      ]
    )
    #expect(
      refusal("pile-60kw", supplementary: [.payment])?.last
        == "        Choose among: insulation, indication-error.",
      "a pile that shows no amount and has no tariff has no payment to examine"
    )
    #expect(
      refusal("piles/good-dc", "jjg-1149-2018", supplementary: [.payment])?.last
        == "        There is no supplementary item to choose."
    )
  }
}

@Suite("Items of a plan") struct PlannedItemTests {
  private func items(_ procedure: String, asked: Set<VerificationItem> = []) throws -> [String] {
    let procedure = try ShippedFiles.procedure(procedure)
    let plan = try TestPlan.make(
      procedure: procedure,
      pile: ShippedFiles.pile("piles/good-dc", for: procedure),
      connector: "A",
      kind: .initial,
      supplementary: asked,
      reference: ShippedFiles.reference
    )
    #expect(plan.supplementary == asked)
    return plan.steps.compactMap { step in
      guard case .item(let item) = step else { return nil }
      return "\(item.item.rawValue) \(item.treatment.rawValue) \(item.limit?.en ?? "–")"
    }
  }

  @Test("stand in it where the edition examines them")
  func examined() throws {
    #expect(
      try items("jjg-1149-2018") == [
        "insulation examined ≥ 10 MΩ", "indication-error examined ±1.0 %",
        "payment examined ±0.01 yuan",
      ]
    )
    #expect(try items("nist-hb44-3.40") == ["payment examined ±minimum-variable x price"])
  }

  @Test("that are supplementary stand in it only where they were asked for")
  func supplementary() throws {
    #expect(try items("jjg-1149-2022").isEmpty)
    #expect(
      try items("jjg-1149-2022", asked: [.payment]) == ["payment supplementary ±0.01 yuan"]
    )
  }
}
