package import BenchClock
package import Evidence
package import Instruments

/// What a run works with: clock, ledger, instruments, people, guard, and whoever watches.
package struct RunEnvironment: Sendable {
  package var clock: any BenchClock
  package var ledger: Ledger
  package var bench: BenchInstruments
  package var answers: any AnswerSource
  package var guardian: any RunGuard
  package var stop: StopSignal
  /// A person's wish to pause between two readings.
  package var pause = PauseSignal()
  /// Real time for reading the registers of a run that has ended.
  package var cleanUpLimit = Duration.seconds(10)
  package var observe: @Sendable (RunEvent) -> Void

  package init(
    clock: any BenchClock,
    ledger: Ledger,
    bench: BenchInstruments,
    answers: any AnswerSource,
    guardian: any RunGuard,
    stop: StopSignal,
    observe: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.clock = clock
    self.ledger = ledger
    self.bench = bench
    self.answers = answers
    self.guardian = guardian
    self.stop = stop
    self.observe = observe
  }
}
