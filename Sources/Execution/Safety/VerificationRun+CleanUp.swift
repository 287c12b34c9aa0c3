import Evidence
import Instruments
import Wording

extension VerificationRun {
  /// The registers after the load is off, for as long as clean-up may take: instruments that do not
  /// answer, or a person who asks for the end once more, cut it short.
  func recordLastRegisters(after failure: Failure?) async {
    let (bench, stop) = (environment.bench, environment.stop)
    // Real time: a simulated clock may be what the clean-up waits for.
    let deadline = ContinuousClock.now + environment.cleanUpLimit
    let alarm = Task {
      try await Task.sleep(until: deadline, clock: .continuous)
      bench.interrupt()
    }
    defer { alarm.cancel() }
    await recordRegisters(.runEnd, after: failure) {
      ContinuousClock.now < deadline && !stop.isPressing
    }
  }
}
