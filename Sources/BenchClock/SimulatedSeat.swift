import Glibc
import Synchronization
import Wording

/// A seat at the simulated clock.
///
/// A thread of its own reads, so that a sleeper never holds the shared pool.
final class SimulatedSeat: ClockSeat {
  private let sleeper: SeatSleeper

  init(at path: String) throws(Failure) {
    let connection = try ClockConnection(to: path)
    guard connection.send("join") else { throw .clockLost(path) }
    // The answer proves that the seat is counted before the activity starts.
    _ = try connection.ask("now", "now")
    connection.waitWithoutLimit()
    sleeper = SeatSleeper(on: connection)
    sleeper.startReading()
  }

  deinit {
    sleeper.leave()
  }

  func sleep(until deadline: Duration, at home: isolated (any Actor)?) async throws {
    try await withTaskCancellationHandler {
      // What a closure holds decides where it is at home.
      _ = home
      try await withCheckedThrowingContinuation(isolation: home) {
        sleeper.sleep(until: deadline, wake: $0)
      }
    } onCancel: {
      sleeper.cancel()
    }
  }

  func leave() {
    sleeper.leave()
  }
}
