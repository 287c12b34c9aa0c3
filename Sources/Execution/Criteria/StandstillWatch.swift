import Metrology
package import Procedures

/// Watches registers until they stand still: no shown text has changed for the written time.
package struct StandstillWatch: Equatable, Sendable {
  private let unmovedFor: Duration
  private var shown: [String] = []
  private var since: Duration?

  package init(_ criterion: StandstillCriterion) {
    unmovedFor = criterion.during.value.duration
  }

  /// Takes what every register shows and says whether all of them now stand still.
  package mutating func take(_ registers: [String], at now: Duration) -> Bool {
    guard let since, registers == shown else {
      (shown, since) = (registers, now)
      return false
    }
    return now - since >= unmovedFor
  }
}
