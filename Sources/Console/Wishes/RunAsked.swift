package import Execution

/// What a run needs a person for.
package enum RunAsked: Sendable {
  /// A question of the procedure that was not answered beforehand.
  case question(Question)
  /// What the pile shows, where no driver reads it, and who may confirm it.
  case indication(IndicationRequest, Confirmers)
  /// Why the run was ended; the load is off by then.
  case reason
}
