/// Asked of the shell about a run under way and its result.
package enum RunWish: Sendable, Equatable {
  case start(VerificationOrder)
  /// Goes on with an interrupted run.
  case resume(record: Int)
  /// Gives an interrupted run up.
  case abandon(record: Int, reason: String)
  /// Ends the run, load off first; never behind another wish.
  case stop
  /// At the next place where the load is off; or not any more.
  case pause(Bool)
  /// The answer to what was asked last.
  case answer(RunAnswer)
  /// A key was pressed at what the display showed: its moment was kept as the key arrived.
  case press
  /// Only the first so many presses count: the last was a mistake, or all begin anew.
  case keepPresses(Int)
}
