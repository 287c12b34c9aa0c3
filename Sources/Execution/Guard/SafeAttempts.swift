package import Instruments

/// Making a bench safe from outside a run, again and again until its load answers that it is off.
package struct SafeAttempts: Sendable {
  package static let usualLimit = Duration.seconds(30)
  /// The kernel may still hold a dead run's connection for a moment.
  private static let pause = Duration.milliseconds(50)

  var bench: BenchInstruments
  /// Real time after which no further attempt begins.
  var limit: Duration

  package init(bench: BenchInstruments, limit: Duration = usualLimit) {
    self.bench = bench
    self.limit = limit
  }

  /// What came of the load in the last attempt, and how many there were.
  package func make() async -> (load: SafeOutcome?, attempts: Int) {
    let deadline = ContinuousClock.now + limit
    var attempts = 0
    while true {
      attempts += 1
      let load = await bench.makeSafeWhatIsStillThere().first { $0.role == .load }
      if load?.isOff == true || ContinuousClock.now >= deadline { return (load, attempts) }
      try? await Task.sleep(for: Self.pause)
    }
  }
}
