/// Asked of the shell about the day's work.
package enum DayWish: Sendable, Equatable {
  case load
}
