// BenchClock: the time of a procedure, for settling, integrating and sampling.
//
// On a real bench it is the wall clock; on a simulated one it belongs to the simulator, which lends
// seats over a local socket. It refuses to time the wire: replies are waited for in real time. Start
// with the protocol, then SimulatedClock.

package import Wording

/// The time by which a procedure runs.
package protocol BenchClock: Sendable {
  /// Time since the clock was started.
  var now: Duration { get }
  /// Everything timed by a simulated clock is a specimen.
  var isSimulated: Bool { get }
  /// Takes a place at the clock for one activity, at once: before its task has started.
  ///
  /// Simulated time stands still while a seat is awake, so a task that waits for its children must
  /// not hold one.
  func join() throws(Failure) -> any ClockSeat
  /// The calendar time, with what it rests on.
  func referenceTime() throws(Failure) -> ReferenceTime
}
