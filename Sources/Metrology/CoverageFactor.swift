/// Student's t for 95.45 %, the level of k = 2 (GUM, JCGM 100:2008, table G.2).
enum CoverageFactor {
  private static let factors: [(degreesOfFreedom: Double, factor: Double)] = [
    (1, 13.97), (2, 4.53), (3, 3.31), (4, 2.87), (5, 2.65), (6, 2.52), (7, 2.43), (8, 2.37),
    (9, 2.32), (10, 2.28), (11, 2.25), (12, 2.23), (13, 2.21), (14, 2.20), (15, 2.18),
    (16, 2.17), (17, 2.16), (18, 2.15), (19, 2.14), (20, 2.13), (25, 2.11), (30, 2.09),
    (35, 2.07), (40, 2.06), (45, 2.06), (50, 2.05), (100, 2.025), (large, 2),
  ]

  /// From here on the factor is less than 0.2 % above 2.
  private static let large = 1000.0

  /// The factor of the next lower row of the table, so that it is never too small.
  static func forDegreesOfFreedom(_ degreesOfFreedom: Double) -> Double {
    // A sum that should give 9 may give 8.999999999; it is still nine.
    let tolerated = degreesOfFreedom * (1 + 1e-9)
    return factors.last { $0.degreesOfFreedom <= tolerated }?.factor ?? 13.97
  }
}
