import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// A sample of the reference meter, held against the interlock before anything is made of it.
  func sample() async throws(Failure) -> ReferenceMeter.Sample {
    let sample = try await environment.bench.meter.sample()
    try await requireInterlock(sample.electrical)
    return sample
  }

  /// The same while nothing is integrated, and nothing but the interlock is interested.
  func lookOn() async throws(Failure) {
    try await requireInterlock(try await environment.bench.meter.measure())
  }

  /// A plan that would cross a limit is not begun.
  nonisolated func requirePlanWithinInterlock() throws(Failure) {
    guard let interlock = environment.bench.bench.interlock else { return }
    for point in request.plan.points {
      let crossing = interlock.crossing(voltage: point.voltage, current: point.current)
      if let crossing { throw .planBeyondLimit(crossing, at: point.name) }
    }
  }

  private func requireInterlock(
    _ sample: ReferenceMeter.ElectricalSample
  ) async throws(Failure) {
    let bench = environment.bench
    guard let interlock = bench.bench.interlock else { return }
    let temperature =
      interlock.temperature == nil ? nil : try await bench.load.temperature().value
    let crossing = interlock.crossing(
      voltage: sample.voltage.value,
      current: sample.current.value,
      power: sample.power.value,
      temperature: temperature
    )
    guard let crossing else { return }
    // Safe first; what is written and said comes after, and the run's end reads back once more.
    _ = await bench.makeSafe()
    let failure = Failure.limitCrossed(crossing)
    try await appendEvent("interlock", failure.sentence, failure: failure)
    throw failure
  }
}
