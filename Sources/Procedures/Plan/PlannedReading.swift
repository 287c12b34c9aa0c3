/// One reading of a load point.
package struct PlannedReading: Hashable, Sendable {
  package var loadPoint: PlannedLoadPoint
  /// At its load point, from 1.
  package var number: Int
  /// The charging session of the run, from 1.
  ///
  /// Switching the load off ends one: each reading at standstill has its own, all readings of a point
  /// that catch changes share one.
  package var session: Int
}
