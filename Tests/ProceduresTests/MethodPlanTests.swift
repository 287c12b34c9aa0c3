import Metrology
import Procedures
import Testing
import Wording

/// A shipped pile under a shipped procedure, by a method, and the load points they must give.
struct MethodCase: Sendable, CustomTestStringConvertible {
  var pile: String
  var procedure = "jjg-1148-2022"
  var method: OperatingErrorProvision.Method?
  var kind = VerificationKind.initial
  var changes: ShippedFiles.Changes = []
  var pileChanges: ShippedFiles.Changes = []
  /// Voltage, current, power, energy of a reading, minutes of a reading, rule.
  var points: [String]
  var energy: String
  var minutes: String
  var testDescription: String {
    let way = "\(procedure), \(pile), \(method?.rawValue ?? "as the procedure says")"
    return (changes + pileChanges).isEmpty ? way : "\(way), changed"
  }

  func plan() throws -> TestPlan {
    let procedure = try ShippedFiles.procedure(procedure, changes)
    return try TestPlan.make(
      procedure: procedure,
      pile: ShippedFiles.pile("piles/\(pile)", pileChanges, for: procedure),
      connector: "A",
      kind: kind,
      method: method,
      reference: ShippedFiles.reference
    )
  }
}

// Computed apart from this code, with fractions in Python. P = phases·U·I·cos φ.
// Standstill: E and minutes as in TestPlanTests. Digit change: E = δ/(0.1·L); pulse:
// E = P·100 ms/(0.1·L), rounded up to 0.01 kWh; minutes of both from (start 10 s + ramp 10 s + stable
// 5 s + one change, δ/P or 1/(C·P)) over two readings + E/P, rounded up to 0.1 min.
private let methodCases = [
  MethodCase(
    pile: "ac-7kw",
    points: [
      "220 V 16 A 3.52 kW 1.00 kWh 17.4 min resolution",
      "220 V 32 A 7.04 kW 1.00 kWh 8.9 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "52.6 min"
  ),
  MethodCase(
    pile: "ac-7kw",
    changes: [("power-factor: { value: 1,", "power-factor: { value: 0.5,")],
    points: [
      "220 V 16 A 1.76 kW 1.00 kWh 34.5 min resolution",
      "220 V 32 A 3.52 kW 1.00 kWh 17.4 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "103.8 min"
  ),
  MethodCase(
    pile: "ac-7kw",
    pileChanges: [("nominal-power: 7 kW", "nominal-power: 5 kW")],
    points: [
      "220 V 16 A 3.52 kW 1.00 kWh 17.4 min resolution",
      "220 V 22.7 A 4.994 kW 1.00 kWh 12.4 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "59.6 min"
  ),
  MethodCase(
    pile: "ac-7kw",
    method: .pulse,
    points: [
      "220 V 16 A 3.52 kW 0.10 kWh 2.0 min enclosure",
      "220 V 32 A 7.04 kW 0.20 kWh 2.0 min enclosure",
    ],
    energy: "0.60 kWh",
    minutes: "8.0 min"
  ),
  MethodCase(
    pile: "ac-7kw-coarse",
    points: [
      "220 V 16 A 3.52 kW 10.00 kWh 170.9 min resolution",
      "220 V 32 A 7.04 kW 10.00 kWh 85.6 min resolution",
    ],
    energy: "40.00 kWh",
    minutes: "513.0 min"
  ),
  MethodCase(
    pile: "ac-7kw-coarse",
    method: .digitChange,
    points: [
      "220 V 16 A 3.52 kW 10.00 kWh 170.8 min resolution",
      "220 V 32 A 7.04 kW 10.00 kWh 85.5 min resolution",
    ],
    energy: "40.00 kWh",
    minutes: "512.6 min"
  ),
  MethodCase(
    pile: "ac-21kw",
    points: [
      "220 V 16 A 10.56 kW 1.00 kWh 6.1 min resolution",
      "220 V 32 A 21.12 kW 1.00 kWh 3.2 min resolution",
    ],
    energy: "4.00 kWh",
    minutes: "18.6 min"
  ),
  MethodCase(
    pile: "ac-21kw",
    method: .pulse,
    points: [
      "220 V 16 A 10.56 kW 0.30 kWh 2.0 min enclosure",
      "220 V 32 A 21.12 kW 0.59 kWh 1.9 min enclosure",
    ],
    energy: "1.78 kWh",
    minutes: "7.8 min"
  ),
  MethodCase(
    pile: "good-dc",
    procedure: "jjg-1149-2022",
    method: .pulse,
    points: [
      "600 V 50 A 30 kW 0.84 kWh 1.9 min enclosure",
      "600 V 100 A 60 kW 1.67 kWh 1.9 min enclosure",
    ],
    energy: "5.02 kWh",
    minutes: "7.6 min"
  ),
  MethodCase(
    pile: "dc-120kw",
    procedure: "jjg-1149-2018",
    points: [
      "600 V 100 A 60 kW 1.00 kWh 1.4 min resolution",
      "600 V 200 A 120 kW 1.67 kWh 1.2 min ramp",
    ],
    energy: "5.34 kWh",
    minutes: "5.2 min"
  ),
  MethodCase(
    pile: "dc-250kw",
    procedure: "nist-hb44-3.40",
    points: [
      "1000 V 225 A 225 kW 3.13 kWh 1.2 min ramp",
      "1000 V 22.5 A 22.5 kW 1.00 kWh 3.1 min resolution",
    ],
    energy: "8.26 kWh",
    minutes: "8.6 min"
  ),
  MethodCase(
    pile: "dc-250kw",
    procedure: "nist-hb44-3.40",
    pileChanges: [("quantity: 1 kWh", "quantity: 5 kWh")],
    points: [
      "1000 V 225 A 225 kW 10.00 kWh 3.1 min least",
      "1000 V 22.5 A 22.5 kW 5.00 kWh 13.7 min least",
    ],
    energy: "30.00 kWh",
    minutes: "33.6 min"
  ),
  MethodCase(
    pile: "old-pile",
    procedure: "jjg-1149-2022",
    kind: .subsequent,
    points: ["600 V 100 A 60 kW 5.00 kWh 5.4 min resolution"],
    energy: "10.00 kWh",
    minutes: "10.8 min"
  ),
]

@Suite("A plan by a method") struct MethodPlanTests {
  @Test("has the load points, energies and minutes of a worked example", arguments: methodCases)
  func worked(_ example: MethodCase) throws {
    let plan = try example.plan()
    let points = plan.loadPoints.map { point in
      "\(point.voltage) \(point.current) \(point.power) \(point.plannedEnergy) "
        + "\(point.expectedTime) \(point.rule.rawValue)"
    }
    #expect(points == example.points)
    #expect(plan.energy.description == example.energy)
    #expect(plan.minutes.description == example.minutes)
    #expect(plan.loadPoints.allSatisfy { $0.method == plan.method })
    #expect(plan.table.rows.allSatisfy { $0.count == plan.table.headers.count })
  }

  @Test("takes all readings of a point in one session where they catch changes")
  func sessions() throws {
    let plan = try MethodCase(pile: "ac-7kw", method: .pulse, points: [], energy: "", minutes: "")
      .plan()
    let sessions = plan.steps.compactMap { step in
      if case .reading(let reading) = step { reading.session } else { nil }
    }
    #expect(sessions == [1, 1, 2, 2])
  }

  @Test("says which current was lowered, since the voltage is the mains'")
  func loweredCurrent() throws {
    let changes = [(old: "nominal-power: 21 kW", new: "nominal-power: 15 kW")]
    let plan = try MethodCase(
      pile: "ac-21kw",
      pileChanges: changes,
      points: [],
      energy: "",
      minutes: ""
    ).plan()
    #expect(plan.loadPoints.last?.current.description == "22.7 A")
    #expect(
      plan.remarks.first?.en
        == "Imax: current lowered from 32 A to 22.7 A: 3 × 220 V × 32 A is more than the "
        + "nominal power 15 kW."
    )
  }
}
