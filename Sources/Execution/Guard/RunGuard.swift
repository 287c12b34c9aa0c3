package import Wording

/// What outlives a run and makes safe when it dies.
package protocol RunGuard: Sendable {
  /// Starts watching before the first load is switched on.
  func watch(run: Int) async throws(Failure)
  /// Ends the watch after the load has been shown to be off.
  func dismiss() async
}
