/// What the uncertainty of an operating error is made of (不确定度), after JJF 1059.1.
package struct UncertaintyBudget: Hashable, Sendable {
  package let components: [UncertaintyComponent]
  /// Of repeatability and resolution the smaller: the larger contains it and alone counts.
  package let leftOut: UncertaintyComponent?
  /// What truncation alone adds to the error on average, in %; stated, not corrected.
  ///
  /// The uncertainty holds for the error less this bias.
  package let bias: Double

  package init(
    components: [UncertaintyComponent],
    leftOut: UncertaintyComponent? = nil,
    bias: Double = 0
  ) {
    self.components = components
    self.leftOut = leftOut
    self.bias = bias
  }

  /// The combined standard uncertainty in %: the root of the sum of squares.
  package var combined: Double {
    components.reduce(0) { $0 + $1.standardUncertainty * $1.standardUncertainty }.squareRoot()
  }

  /// By Welch and Satterthwaite (GUM G.4.1), not truncated; infinite where nothing limits it.
  package var effectiveDegreesOfFreedom: Double {
    let total = combined
    guard total > 0 else { return .infinity }
    let share = components.reduce(0) { sum, component in
      let part = component.standardUncertainty / total
      return sum + part * part * part * part / component.degreesOfFreedom
    }
    return 1 / share
  }

  /// The factor k for 95.45 %, by the effective degrees of freedom, truncated; 2 when they are large.
  package var coverageFactor: Double {
    CoverageFactor.forDegreesOfFreedom(effectiveDegreesOfFreedom)
  }

  /// The expanded uncertainty U = k·u in %.
  package var expanded: Double { coverageFactor * combined }
}
