import Metrology
import Testing

@Suite("The coverage factor") struct CoverageFactorTests {
  private func budget(_ parts: [(Double, Double)]) throws -> UncertaintyBudget {
    UncertaintyBudget(
      components: try parts.map {
        try UncertaintyComponent(.standard, standardUncertainty: $0, degreesOfFreedom: $1)
      }
    )
  }

  /// GUM table G.2; scipy's t.ppf(0.97725, ν) rounds to each of these.
  @Test(
    "is Student's for the degrees of freedom, truncated to a row of the table",
    arguments: [
      (1.0, 13.97), (2, 4.53), (3, 3.31), (4, 2.87), (5, 2.65), (6, 2.52), (7, 2.43), (8, 2.37),
      (9, 2.32), (10, 2.28), (11, 2.25), (12, 2.23), (13, 2.21), (14, 2.20), (15, 2.18), (16, 2.17),
      (17, 2.16), (18, 2.15), (19, 2.14), (20, 2.13), (25, 2.11), (30, 2.09), (35, 2.07),
      (40, 2.06),
      (45, 2.06), (50, 2.05), (100, 2.025), (9.99, 2.32), (24.9, 2.13), (99, 2.05), (999, 2.025),
      (1000, 2), (.infinity, 2),
    ]
  ) func followsTheTable(_ degreesOfFreedom: Double, _ factor: Double) throws {
    #expect(try budget([(0.1, degreesOfFreedom)]).coverageFactor == factor)
  }

  @Test("nine degrees of freedom stay nine, however small or large the component")
  func isNotLostToBinaryDigits() throws {
    for uncertainty in [1e-150, 0.1, 0.3, 0.7, 123.456, 1e6] {
      #expect(try budget([(uncertainty, 9)]).coverageFactor == 2.32)
    }
  }

  @Test("comes from Welch and Satterthwaite")
  func combinesDegreesOfFreedom() throws {
    // Three equal components of 3: ν = 9, which binary arithmetic makes 8.999999999999996.
    #expect(try budget([(0.07, 3), (0.07, 3), (0.07, 3)]).coverageFactor == 2.32)
    // Two equal components of 9: ν = 18. One of 9 beside an equal one without limit: ν = 36.
    #expect(try budget([(0.2, 9), (0.2, 9)]).coverageFactor == 2.15)
    #expect(try budget([(0.2, 9), (0.2, .infinity)]).coverageFactor == 2.07)
    #expect(try budget([]).effectiveDegreesOfFreedom == .infinity)
  }

  /// Expected by hand: U = 2u, two digits, rounded up, never down.
  @Test(
    "U is stated to two significant digits, rounded up",
    arguments: [
      (0.065, "0.13"), (0.0651, "0.14"), (0.0028, "0.0056"), (0.00395, "0.0079"), (0.05, "0.10"),
      (0.04999, "0.10"), (0.0496, "0.10"),
      (0.0495, "0.099"), (0.00255001, "0.0052"), (0.6, "1.2"), (4.95, "9.9"), (4.951, "10"),
      (6.1, "13"), (49.9, "100"), (61, "130"), (0, "0"),
    ]
  ) func roundsUp(_ standardUncertainty: Double, _ text: String) throws {
    #expect(try budget([(standardUncertainty, .infinity)]).expandedText == text)
  }

  @Test("a component outside reason is refused", arguments: [-0.1, .nan, .infinity, 1e7])
  func refusesComponents(_ uncertainty: Double) {
    #expect(throws: MetrologyFault.componentOutOfRange(.drift)) {
      try UncertaintyComponent(.drift, standardUncertainty: uncertainty)
    }
  }

  @Test("less than one degree of freedom is refused", arguments: [0, 0.5, -1, .nan])
  func refusesDegreesOfFreedom(_ degreesOfFreedom: Double) {
    #expect(throws: MetrologyFault.componentOutOfRange(.drift)) {
      try UncertaintyComponent(
        .drift,
        standardUncertainty: 1,
        degreesOfFreedom: degreesOfFreedom
      )
    }
  }
}
