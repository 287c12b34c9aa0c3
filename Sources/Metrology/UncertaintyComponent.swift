/// One source of uncertainty of an operating error.
package struct UncertaintyComponent: Hashable, Sendable {
  /// The sources of a register comparison (regulations.md 6).
  package enum Identifier: String, CaseIterable, Sendable, Codable {
    case standard, transducer, drift, temperature
    case referenceResolution = "reference-resolution"
    case pileResolution = "pile-resolution"
    case repeatability, synchronisation
    case displayRefresh = "display-refresh"
    /// How far a person's key presses are apart.
    case presses
    /// How late a person's key is.
    case reaction

    /// Whether the next reading meets this source anew, so that the mean of n divides it by √n.
    package var averagesOut: Bool {
      switch self {
      case .standard, .transducer, .drift, .temperature, .reaction: false
      case .referenceResolution, .pileResolution, .repeatability, .synchronisation,
        .displayRefresh, .presses:
        true
      }
    }
  }

  package let id: Identifier
  /// Its share of the standard uncertainty of the error, in %.
  package let standardUncertainty: Double
  /// Infinite for what is known by its limits alone (type B).
  package let degreesOfFreedom: Double

  package init(
    _ id: Identifier,
    standardUncertainty: Double,
    degreesOfFreedom: Double = .infinity
  ) throws(MetrologyFault) {
    guard (0...1_000_000).contains(standardUncertainty), degreesOfFreedom >= 1 else {
      throw .componentOutOfRange(id)
    }
    self.id = id
    self.standardUncertainty = standardUncertainty
    self.degreesOfFreedom = degreesOfFreedom
  }
}
