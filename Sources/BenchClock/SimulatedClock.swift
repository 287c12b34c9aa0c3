import Synchronization
package import Wording

/// The clock of a simulated bench: a client of the simulator's clock.
///
/// One connection observes; each seat has a connection of its own, so that the end of a process
/// gives up exactly its seats.
package final class SimulatedClock: BenchClock {
  private struct Observer {
    var connection: ClockConnection
    var lastKnown = Duration.zero
  }

  private let path: String
  private let observer: Mutex<Observer>

  package init(socket path: String) throws(Failure) {
    self.path = path
    let connection = try ClockConnection(to: path)
    guard connection.send("observe") else { throw .clockLost(path) }
    let start = try connection.ask("now", "now")
    observer = Mutex(Observer(connection: connection, lastKnown: .nanoseconds(start)))
  }

  package var isSimulated: Bool { true }

  /// The last time that was known, once the clock is lost: the next sleep says so.
  package var now: Duration {
    observer.withLock { observer in
      if let now = try? observer.connection.ask("now", "now") {
        observer.lastKnown = .nanoseconds(now)
      } else {
        observer.connection.hangUp()  // A late answer must not become the next one.
      }
      return observer.lastKnown
    }
  }

  package func join() throws(Failure) -> any ClockSeat {
    try SimulatedSeat(at: path)
  }

  package func referenceTime() throws(Failure) -> ReferenceTime {
    let calendar = try observer.withLock { (observer) throws(Failure) -> Int64 in
      do throws(Failure) {
        return try observer.connection.ask("calendar", "calendar")
      } catch {
        observer.connection.hangUp()
        throw error
      }
    }
    return ReferenceTime(
      unixNanoseconds: calendar,
      source: .simulatedClock,
      isSynchronised: true,
      estimatedError: .zero
    )
  }
}
