package import Metrology

/// What must hold on a bench while its load may be on (联锁); a limit crossed makes safe first.
package struct Interlock: Hashable, Sendable {
  /// No more than this at the reference meter; of alternating current, in each phase.
  package var voltage: QuantityValue
  package var current: QuantityValue
  /// Of all phases.
  package var power: QuantityValue
  /// No more than this in the load; nil where the load does not tell.
  package var temperature: QuantityValue?
  /// The longest silence of a run before its guard takes it for dead.
  package var heartbeat: Duration
}

extension BenchDefinition {
  /// Where a bench file states no heartbeat: ten missed beats of half a second.
  private static let usualHeartbeat = Duration.seconds(5)

  /// The longest silence of a run before its guard takes it for dead.
  package var heartbeatLimit: Duration { interlock?.heartbeat ?? Self.usualHeartbeat }
}
