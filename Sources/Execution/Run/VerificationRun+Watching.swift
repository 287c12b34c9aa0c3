import BenchClock
import Wording

extension VerificationRun {
  /// How often live values are taken while something is watched.
  static let samplingInterval = Duration.seconds(1)

  /// How often a state is asked for whose change ends a wait: people pay for the bench's time.
  static let stateInterval = Duration.milliseconds(200)

  /// Looks again and again until what is awaited is there; fails when it is not there in time.
  func watch(
    every interval: Duration = VerificationRun.samplingInterval,
    within limit: Duration,
    otherwise failure: Failure,
    until isThere: () async throws(Failure) -> Bool
  ) async throws(Failure) {
    let deadline = now + limit
    while true {
      try checkStop()
      if try await isThere() { return }
      let now = now
      guard now < deadline else { throw failure }
      try await sleep(until: min(deadline, now + interval))
    }
  }

  /// Sleeps in bench time; a stop ends the sleep.
  func sleep(until deadline: Duration) async throws(Failure) {
    do {
      try await seat.sleep(until: deadline)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw environment.stop.reason.map { .stopped($0) } ?? .interrupted
    }
  }
}
