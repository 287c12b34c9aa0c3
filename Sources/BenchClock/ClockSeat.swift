/// A place at the clock: only who has one can sleep, and simulated time moves only while all sleep.
package protocol ClockSeat: Sendable {
  /// Returns when the clock has reached the deadline; throws CancellationError when cancelled, and a
  /// Failure when the clock is lost.
  ///
  /// A cancelled sleep gives the seat up.
  func sleep(until deadline: Duration) async throws
  /// Gives the place up; sleeping afterwards is an error.
  func leave()
}
