/// Told of the day's work.
package enum DayNews: Sendable {
  case sheet(DaySheet)
  /// The moment that was asked for under this number is over.
  case paused(Int)
}
