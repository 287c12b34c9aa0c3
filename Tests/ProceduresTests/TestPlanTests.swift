import DataFiles
import Metrology
import Procedures
import Testing
import Wording

/// A pile and procedure with changes, and the load points they must give.
struct PlanCase: Sendable, CustomTestStringConvertible {
  var about: String
  var procedure: ShippedFiles.Changes = []
  var pile: ShippedFiles.Changes = []
  /// Voltage, current, power, energy of a reading, minutes of a reading, rule.
  var points: [String]
  var energy: String
  var minutes: String
  var testDescription: String { about }
}

// Computed apart from this code, with fractions in Python: U = min(Umax, Pn/Imax), E = max of
// δ/(0.1·L), of U(E) ≤ L/3 and of P·t_ramp/2/10 %, rounded up to 0.01 kWh; minutes from
// start 10 s + ramp 10 s + (E/P − ramp/2) + 2 × 3 s, rounded up to 0.1 min.
private let planCases = [
  PlanCase(
    about: "the shipped example",
    points: [
      "600 V 50 A 30 kW 1.00 kWh 2.4 min resolution",
      "600 V 100 A 60 kW 1.00 kWh 1.4 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "7.6 min"
  ),
  PlanCase(
    about: "class 2: half the energy, and at full power the ramps need more",
    pile: [("accuracy-class: 1 ", "accuracy-class: 2 ")],
    points: [
      "600 V 50 A 30 kW 0.50 kWh 1.4 min resolution", "600 V 100 A 60 kW 0.84 kWh 1.2 min ramp",
    ],
    energy: "2.68 kWh",
    minutes: "5.2 min"
  ),
  PlanCase(
    about: "a display of 0.01 kWh: ten times the energy",
    pile: [("resolution: 0.001 kWh", "resolution: 0.01 kWh")],
    points: [
      "600 V 50 A 30 kW 10.00 kWh 20.4 min resolution",
      "600 V 100 A 60 kW 10.00 kWh 10.4 min resolution",
    ],
    energy: "40.00 kWh",
    minutes: "61.6 min"
  ),
  PlanCase(
    about: "a voltage that would exceed the nominal power is lowered",
    procedure: [("\"min(Umax, Pn/Imax)\"", "Umax")],
    points: [
      "750 V 50 A 37.5 kW 1.00 kWh 2.0 min resolution",
      "600 V 100 A 60 kW 1.00 kWh 1.4 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "6.8 min"
  ),
  PlanCase(
    about: "a connector with less current than the pile",
    pile: [("    # maximum-current: 100 A ", "    maximum-current: 80 A #")],
    points: [
      "750 V 40 A 30 kW 1.00 kWh 2.4 min resolution",
      "750 V 80 A 60 kW 1.00 kWh 1.4 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "7.6 min"
  ),
  PlanCase(
    about: "a coarse display beside the limit: the uncertainty decides",
    procedure: [
      ("resolution-ratio:  { value: 0.1,", "resolution-ratio:  { value: 1,"),
      ("ramp:          { value: 10 s,", "ramp:          { value: 1 s,"),
    ],
    points: [
      "600 V 50 A 30 kW 0.13 kWh 0.6 min uncertainty",
      "600 V 100 A 60 kW 0.13 kWh 0.5 min uncertainty",
    ],
    energy: "0.52 kWh",
    minutes: "2.2 min"
  ),
]

/// An energy that the procedure fixes for every load point.
private func fixedEnergy(_ energy: String) -> ShippedFiles.Changes {
  let name = "name: { zh: Imax, en: Imax }"
  let figure = "source: own, status: unconfirmed, entered-by: A"
  return [(name, "\(name)\n          energy: { value: \(energy), \(figure) }")]
}

private func plan(
  procedure: ShippedFiles.Changes = [],
  pile: ShippedFiles.Changes = [],
  connector: String = "A",
  kind: VerificationKind = .initial,
  reference: ReferenceQuality = ShippedFiles.reference
) throws -> TestPlan {
  try TestPlan.make(
    procedure: ShippedFiles.procedure(procedure),
    pile: ShippedFiles.pile(pile),
    connector: connector,
    kind: kind,
    reference: reference
  )
}

@Suite("A test plan") struct TestPlanTests {
  @Test("has the load points, energies and minutes of a worked example", arguments: planCases)
  func worked(_ example: PlanCase) throws {
    let plan = try plan(procedure: example.procedure, pile: example.pile)
    let points = plan.loadPoints.map { point in
      "\(point.voltage) \(point.current) \(point.power) \(point.plannedEnergy) "
        + "\(point.expectedTime) \(point.rule.rawValue)"
    }
    #expect(points == example.points)
    #expect(plan.energy.description == example.energy)
    #expect(plan.minutes.description == example.minutes)
  }

  @Test("lists every step, each reading in a session of its own")
  func steps() throws {
    #expect(
      try plan().steps.map(\.name.en) == [
        "Identity of the instruments", "Checks of the bench, before", "Preconditions",
        "Appearance and function", "Registers at the start", "0.5 Imax, reading 1",
        "0.5 Imax, reading 2", "Imax, reading 1",
        "Imax, reading 2", "Registers at the end", "Clock time error",
        "Checks of the bench, after", "Conclusion",
      ]
    )
    let sessions = try plan().steps.compactMap { step in
      if case .reading(let reading) = step { reading.session } else { nil }
    }
    #expect(sessions == [1, 2, 3, 4])
  }

  @Test(
    "treats the clock as the kind of verification says",
    arguments: [
      (VerificationKind.initial, ItemTreatment.examined, "5 s" as String?),
      (.subsequent, .examined, "3 min"), (.inService, .recorded, nil),
    ]
  )
  func clock(_ kind: VerificationKind, _ treatment: ItemTreatment, _ limit: String?) throws {
    let clocks = try plan(kind: kind).steps.compactMap { step in
      if case .clock(let clock) = step { clock } else { nil }
    }
    #expect(clocks.map(\.treatment) == [treatment])
    #expect(clocks.map { $0.limit?.description } == [limit])
  }

  @Test("leaves out the clock of a pile that does not charge by time of use")
  func noClock() throws {
    let plan = try plan(pile: [("time-of-use-charging: true", "time-of-use-charging: false")])
    #expect(!plan.steps.map(\.name.en).contains("Clock time error"))
  }

  @Test("says how a voltage was found where the nominal power limits it")
  func remarks() throws {
    #expect(
      try plan().remarks.first?.en
        == "0.5 Imax: voltage min(Umax, Pn/Imax): Umax = 750 V, Pn/Imax = 600 V "
        + "(nominal power Pn = 60 kW)."
    )
    let lowered = try plan(procedure: [("\"min(Umax, Pn/Imax)\"", "Umax")])
    #expect(
      lowered.remarks.first?.en
        == "Imax: voltage lowered from 750 V to 600 V: "
        + "750 V × 100 A is more than the nominal power 60 kW."
    )
  }

  @Test("takes a fixed energy that is enough")
  func fixed() throws {
    let points = try plan(procedure: fixedEnergy("1500 Wh")).loadPoints
    #expect(points.map(\.plannedEnergy.description) == ["1.00 kWh", "1.5 kWh"])
    #expect(points.map(\.rule) == [.resolution, .fixed])
  }

  @Test("is refused when the planned energy is halved")
  func halved() {
    let failure = #expect(throws: Failure.self) { try plan(procedure: fixedEnergy("0.50 kWh")) }
    #expect(
      failure?.lines(in: .english) == [
        "E-3006  Load point Imax plans 0.50 kWh for a reading but needs 1.00 kWh: "
          + "the last digit 0.001 kWh is to be at most 0.1 of the limit 1.0 %.",
        "        Write at least 1.00 kWh as the point's energy in the procedure, "
          + "or delete it to have it computed.",
      ]
    )
    #expect(throws: Never.self) { try plan(procedure: fixedEnergy("1.00 kWh")) }
  }

  @Test("has a row for each step and a total")
  func table() throws {
    let table = try plan().table
    #expect(table.rows.count == 14)
    #expect(table.rows.allSatisfy { $0.count == table.headers.count })
    #expect(
      table.rows[7].map(\.en)
        == ["8", "Imax, reading 1", "600 V", "100 A", "60 kW", "1.00 kWh", "1.4 min", "session 3"]
    )
    #expect(table.rows.last?[5].zh == "4.00 kWh")
  }
}

@Suite("A plan that cannot be made") struct RefusedPlanTests {
  private func refusal(_ body: () throws -> TestPlan) -> String? {
    #expect(throws: Failure.self, performing: { try body() })?.lines(in: .english).first
  }

  @Test("names what the pile does not have")
  func unknown() {
    #expect(
      refusal { try plan(connector: "B") }
        == "E-3003  The pile EX60-2026-0007 has no connector B."
    )
  }

  @Test("names a load point that the nameplate does not allow")
  func outside() {
    #expect(
      refusal { try plan(procedure: [("value: 0.5 Imax", "value: 0.04 Imax")]) }
        == "E-3005  Load point 0.5 Imax asks for 4 A, but the nameplate says 5 A to 100 A."
    )
    #expect(
      refusal { try plan(procedure: [("\"min(Umax, Pn/Imax)\"", "800 V")]) }
        == "E-3005  Load point 0.5 Imax asks for 800 V, but the nameplate says 200 V to 750 V."
    )
  }

  @Test(
    "names a reference that no energy makes good enough",
    arguments: [
      ReferenceQuality(
        accuracyClass: ExactDecimal(1),
        repeatability: ExactDecimal(digits: 5, places: 3),
        repeatabilityReadings: 10,
        energyMantissaDigits: 6
      ),
      ReferenceQuality(
        accuracyClass: ExactDecimal(digits: 5, places: 2),
        repeatability: ExactDecimal(1),
        repeatabilityReadings: 10,
        energyMantissaDigits: 6
      ),
      ReferenceQuality(
        accuracyClass: ExactDecimal(digits: 5, places: 2),
        repeatability: ExactDecimal(digits: 5, places: 3),
        repeatabilityReadings: 10,
        energyMantissaDigits: 1
      ),
    ]
  )
  func reference(_ reference: ReferenceQuality) {
    let failure = #expect(throws: Failure.self) { try plan(reference: reference) }
    #expect(failure?.code == .uncertaintyUnreachable, "\(failure?.causes ?? [])")
  }

  @Test("never traps on a reference that makes no sense")
  func nonsense() {
    let nonsense = ReferenceQuality(
      accuracyClass: ExactDecimal(-1),
      repeatability: ExactDecimal(digits: -1, places: 18),
      repeatabilityReadings: -5,
      energyMantissaDigits: -100
    )
    #expect(throws: Failure.self) { try plan(reference: nonsense) }
  }
}
