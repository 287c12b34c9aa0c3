/// Asked of the shell about the day's work.
package enum DayWish: Sendable, Equatable {
  /// The list with what became of it so far, and what to look out for.
  case load
  /// To be told of a moment's silence: a scanner types faster than any hand.
  case pause(Int)
}
