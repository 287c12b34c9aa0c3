package import Wording

/// The clock of a real bench: monotonic, untouched by a correction of the calendar.
package struct WallClock: BenchClock {
  private struct Seat: ClockSeat {
    let clock: WallClock

    func sleep(until deadline: Duration, at home: isolated (any Actor)?) async throws {
      try await clock.clock.sleep(until: clock.start + deadline, tolerance: .milliseconds(1))
    }

    func leave() {}
  }

  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  package init() {
    start = clock.now
  }

  package var now: Duration { start.duration(to: clock.now) }
  package var isSimulated: Bool { false }
  package func join() throws(Failure) -> any ClockSeat { Seat(clock: self) }
  package func referenceTime() throws(Failure) -> ReferenceTime { try SystemClock.read() }
}
