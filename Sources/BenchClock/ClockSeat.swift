/// A place at the clock: only who has one can sleep, and simulated time moves only while all sleep.
package protocol ClockSeat: Sendable {
  /// Returns when the clock has reached the deadline; throws CancellationError when cancelled, and a
  /// Failure when the clock is lost.
  ///
  /// A cancelled sleep gives the seat up.
  func sleep(until deadline: Duration, at home: isolated (any Actor)?) async throws
  /// Gives the place up; sleeping afterwards is an error.
  func leave()
}

extension ClockSeat {
  /// The same, falling asleep and waking where its caller is at home: without that, both would pass by
  /// the shared pool.
  package func sleep(
    until deadline: Duration,
    home: isolated (any Actor)? = #isolation
  ) async throws {
    try await sleep(until: deadline, at: home)
  }
}
