import Metrology
import Testing

@Suite("Changes of a clock caught by a person's key") struct ClockPressesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// Pile and reference at each key.
    var presses: [String]
    var reaction: (mean: String, uncertainty: String)
    var mean: String
    var typeA: Double?
    var combined: Double
    var degreesOfFreedom: Double
    /// By scipy's t for the truncated degrees of freedom, not by the table.
    var expanded: Double
    var testDescription: String { presses.joined(separator: ", ") }

    func captures() throws -> ClockCaptures {
      try ClockCaptures(
        presses.map { press in
          let times = try press.split(separator: " ").map { try civilTime("2026-11-21 " + $0) }
          return try ClockCapture(change: times[0], before: times[1], after: times[1])
        },
        requiredCaptures: presses.count,
        pressed: ReactionTime(
          mean: quantity(reaction.mean),
          standardUncertainty: quantity(reaction.uncertainty)
        )
      )
    }
  }

  /// Computed with numpy and scipy.
  static let rows = [
    Row(
      presses: ["15:30:05 15:30:04.20", "15:30:06 15:30:05.16", "15:30:07 15:30:06.21"],
      reaction: ("200 ms", "100 ms"),
      mean: "101/100",
      typeA: 0.015275252316519444,
      combined: 0.10115993936995679,
      degreesOfFreedom: 3846.897959183696,
      expanded: 0.20238590371391782
    ),
    Row(
      presses: ["15:30:05 15:30:10.3", "15:30:15 15:30:19.9", "15:30:25 15:30:30.6"],
      reaction: ("0.2 s", "0.1 s"),
      mean: "-76/15",
      typeA: 0.20275875100994045,
      combined: 0.22607766610417543,
      degreesOfFreedom: 3.0913075237399585,
      expanded: 0.7476003906798575
    ),
    Row(
      presses: ["15:30:05 15:30:02.8", "15:30:06 15:30:03.8", "15:30:07 15:30:04.8"],
      reaction: ("0.2 s", "0.1 s"),
      mean: "12/5",
      typeA: 0,
      combined: 0.1,
      degreesOfFreedom: .infinity,
      expanded: 0.2
    ),
    Row(
      presses: [
        "15:30:05 15:30:04.90", "15:30:06 15:30:06.05", "15:30:07 15:30:06.78",
        "15:30:08 15:30:07.98", "15:30:09 15:30:08.69",
      ],
      reaction: ("250 ms", "50 ms"),
      mean: "37/100",
      typeA: 0.06534523701081817,
      combined: 0.08228000972289685,
      degreesOfFreedom: 10.054988509781767,
      expanded: 0.18790134534629516
    ),
    Row(
      presses: ["15:30:05 15:30:04.90"],
      reaction: ("250 ms", "50 ms"),
      mean: "7/20",
      typeA: nil,
      combined: 0.05,
      degreesOfFreedom: .infinity,
      expanded: 0.1
    ),
  ]

  @Test("The mean is corrected by the reaction time, and the spread counts", arguments: rows)
  func computed(_ row: Row) throws {
    let captures = try row.captures()
    #expect("\(captures.mean.numerator)/\(captures.mean.denominator)" == row.mean)
    let budget = try #require(captures.scatter?.budget)
    let spread = budget.components.first { $0.id == .presses }
    #expect(isNear(spread?.standardUncertainty ?? -1, row.typeA ?? -1, 1e-9))
    #expect(spread.map(\.degreesOfFreedom) == row.typeA.map { _ in Double(row.presses.count - 1) })
    #expect(isNear(budget.combined, row.combined, 1e-9))
    if row.degreesOfFreedom.isFinite {
      #expect(isNear(budget.effectiveDegreesOfFreedom, row.degreesOfFreedom, 1e-6))
    }
    // The table of the GUM has two decimals, and the next lower row where it has none.
    #expect(isNear(budget.expanded, row.expanded, 0.005))
  }

  @Test("The uncertainty is the reference's and the presses', never rounded down", arguments: rows)
  func uncertainty(_ row: Row) throws {
    let captures = try row.captures()
    let whole = try captures.uncertainty(reference: quantity("0.02 s")).approximation
    let budget = try #require(captures.scatter?.budget)
    #expect(whole >= 0.02 + budget.expanded * (1 - 1e-9) && whole < 0.02 + budget.expanded + 2e-9)
  }

  @Test("A spread beyond a third of the limit judges nothing") func spread() throws {
    let wide = try Self.rows[1].captures()
    let third = try ExactRatio(numerator: 1, denominator: 3)
    func conclusion(_ limit: String) throws -> Conclusion {
      try wide.conclusion(
        limit: quantity(limit),
        referenceUncertainty: quantity("0.02 s"),
        referenceRatio: third
      )
    }
    #expect(try conclusion("2 s") == .notCompleted)
    #expect(try conclusion("5 s") == .nonconforming)
    #expect(try conclusion("3 min") == .conforming)
  }

  @Test("A reaction time is a time") func wrongKind() {
    #expect(throws: MetrologyFault.wrongKind(.reactionTime, expected: .duration)) {
      try ReactionTime(mean: quantity("1 V"), standardUncertainty: quantity("0.1 s"))
    }
    #expect(throws: MetrologyFault.negative(.reactionTime)) {
      try ReactionTime(mean: quantity("0.2 s"), standardUncertainty: quantity("-0.1 s"))
    }
  }

  private func isNear(_ value: Double, _ wanted: Double, _ share: Double) -> Bool {
    abs(value - wanted) <= abs(wanted) * share + 1e-12
  }
}
