import Synchronization
package import Wording

/// Lends seats at the simulated clock over a local socket.
///
/// One thread serves all connections; the instruments of the same process read the time directly.
package final class SimulatedTimeServer: Sendable {
  package let socket: String
  /// The calendar when simulated time began: since 1970-01-01T00:00:00Z, in ns.
  package let calendarStart: Int64
  let listener: Listener
  let stopSignal: StopSignal
  let time: Mutex<SimulatedTime>
  private let thread = Mutex<JoinableThread?>(nil)

  /// Listens at a path where nothing may be yet; `pace` is in simulated seconds a real second.
  package init(
    socket path: String,
    calendarStart: Int64,
    pace: Int? = nil
  ) throws(Failure) {
    socket = path
    self.calendarStart = calendarStart
    listener = try Listener.onSocket(path)
    stopSignal = try StopSignal()
    time = Mutex(SimulatedTime(wall: RealTime.now, pace: pace))
  }

  package func start() throws(Failure) {
    let thread = try JoinableThread {
      var loop = ClockLoop(for: self)
      loop.run()
    }
    self.thread.withLock { $0 = thread }
  }

  /// Simulated time since the beginning, in ns.
  package var now: Int64 {
    time.withLock { $0.now(at: RealTime.now) }
  }

  /// Ends every seat; whoever sleeps is told by the end of the connection.
  package func stop() {
    stopSignal.give()
    let thread = self.thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    thread?.join()
  }
}
