/// What a person says to what a run asks.
package enum RunAnswer: Sendable, Equatable {
  /// To a question of the procedure; nil leaves one open that may stay so.
  case text(String?)
  /// What the pile shows, and who confirmed it where another person did.
  case indication(String, confirmedBy: String?)
  /// What the pile changed to at each press, in their order.
  case presses([String])
  /// Why the run was ended; nil for no reason.
  case reason(String?)
}
