package import Wording

/// What outlives a run and makes safe when it dies.
package protocol RunGuard: Sendable {
  /// Starts watching before the first load is switched on; returns what it does not cover.
  func watch(run: Int) async throws(Failure) -> [BilingualText]
  /// Leaves a load that could not be shown to be off to the guard, at once.
  func handOver() async
  /// Ends the watch after the load has been shown to be off.
  func dismiss() async
}
