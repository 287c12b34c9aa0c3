import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Statements of uncertainty over hand-written facts, against the budget's formulas written out once
/// more in Python.
@Suite("The uncertainty of a load point, from facts") struct UncertaintyStatementTests {
  struct BudgetCase: Sendable, CustomTestStringConvertible {
    var says: String
    var pile: Shipped.Changes = []
    var startsAt = (pile: "0.000", reference: "0.00")
    var repeatability = "0.005"
    var components: [String]
    var factor = "2"
    var degreesOfFreedom = "∞"
    var expanded: String
    var bias: String?
    var testDescription: String { says }
  }

  static let budgets = [
    BudgetCase(
      says: "a truncating session register states its bias",
      components: ["0.0289", "0.0000510", "0.00510", "0"],
      expanded: "0.059",  // 0.0586299
      bias: "-0.012"  // -0.0124973
    ),
    BudgetCase(
      says: "a rounding session register has none",
      pile: [("reading: truncated", "reading: rounded")],
      components: ["0.0289", "0.0000510", "0.00510", "0"],
      expanded: "0.059",
      bias: nil
    ),
    BudgetCase(
      says: "a cumulative register is a difference of two, and so is the reference's here",
      pile: [("energy-register: session", "energy-register: cumulative")],
      startsAt: ("1843.000", "512.00"),
      components: ["0.0289", "0.0000722", "0.00722", "0"],
      expanded: "0.060",  // 0.0595110
      bias: nil
    ),
    BudgetCase(
      says: "ten readings that spread wide raise the factor",  // 9.77 degrees, table row 9
      repeatability: "0.2",
      components: ["0.0289", "0.0000510", "0.141", "0"],
      factor: "2.32",
      degreesOfFreedom: "9",
      expanded: "0.34",  // 2.32 × 0.144338
      bias: "-0.012"
    ),
  ]

  @Test("U and its components are those of the smallest energy", arguments: budgets)
  func budget(_ item: BudgetCase) throws {
    var book = HandWritten()
    try book.plan(repeatability: item.repeatability)
    let start = (
      pile: try #require(ExactDecimal(item.startsAt.pile)),
      reference: try #require(ExactDecimal(item.startsAt.reference))
    )
    for (number, energy) in [(1, "4001.23"), (2, "4000.87")] {
      let energy = try #require(ExactDecimal(energy))
      let pile = start.pile + (try #require(ExactDecimal("4.012")))
      try book.reading(
        number,
        pile: (item.startsAt.pile, "\(pile)"),
        reference: (item.startsAt.reference, "\(start.reference + energy)"),
        raw: "4.00123E+03"
      )
    }
    let verdict = try RunJudgement.shipped(pile: item.pile).operatingError(book.facts)
    let statement = try #require(verdict.loadPoints.first?.uncertainty)
    let stated = statement.components.map(\.standardUncertainty)
    #expect(stated.prefix(4) == item.components[...], "\(statement.components.map(\.name.en))")
    #expect(statement.coverageFactor == item.factor)
    #expect(statement.effectiveDegreesOfFreedom == item.degreesOfFreedom)
    #expect(statement.expanded == item.expanded)
    #expect(statement.bias == item.bias)
  }

  @Test("The mantissa says how many digits the reference answered") func mantissa() throws {
    func resolution(_ raw: String) throws -> String? {
      var book = HandWritten()
      try book.plan(readings: 1)
      try book.reading(1, raw: raw)
      let verdict = try RunJudgement.shipped().operatingError(book.facts)
      return verdict.loadPoints.first?.uncertainty?.components
        .first { $0.name.en == "resolution of the reference" }?.standardUncertainty
    }
    // 100 · step / 4001.23 / √12: 0.0000721 for 0.01 Wh, 0.00721 for 1 Wh.
    #expect(try resolution("4.00123E+03") == "0.0000721")
    #expect(try resolution("4.001E+03") == "0.00721")
    #expect(try resolution("4001.23") == "0.0000721", "a plain number has its own last digit")
    #expect(try resolution("read by eye") == "0.0000721", "the stated value's last digit")
  }
}
