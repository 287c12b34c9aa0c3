/// Asked of the shell about a run under way and its result.
package enum RunWish: Sendable, Equatable {
  case start(VerificationOrder)
  case stop
}
