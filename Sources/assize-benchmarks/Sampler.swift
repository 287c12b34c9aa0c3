import BenchClock
import Instruments

/// Samples as a run does: at home on the meter's thread, to which its clock brings it once a cycle.
actor Sampler {
  let meter: ReferenceMeter

  init(_ meter: ReferenceMeter) {
    self.meter = meter
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    meter.instrument.unownedExecutor
  }

  func time(of cycles: Int) async throws -> Int64 {
    try await Timing.median(of: cycles) { _ = try await meter.sample() }
  }

  /// One sample a second by the bench's clock.
  func sample(_ count: Int64, from start: Int64, sleepingOn seat: any ClockSeat) async throws {
    for second in 1...count {
      try await seat.sleep(until: .seconds(start + second))
      _ = try await meter.sample()
    }
  }
}
