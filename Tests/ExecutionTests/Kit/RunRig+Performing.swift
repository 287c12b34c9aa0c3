import BenchClock
import Evidence
import Execution
import Simulator
import Synchronization
import Testing
import Wording

/// What a run came to.
struct Performed: Sendable {
  var number: Int
  var closing: RunClosing
  var entries: [LedgerEntry]
  var readings: [TrueReading]
  var watch: RunWatch

  var facts: RunFacts { RunFacts(entries) }
  var indications: [IndicationRecord] { facts.indications { _ in true }.map(\.record) }

  func verdict(_ item: String) -> ItemVerdict? { facts.verdicts.first { $0.item == item } }

  var eventNames: [String] {
    entries.compactMap { if case .event(let event) = $0.body { event.name } else { nil } }
  }
}

extension RunRig {
  /// When every run begins: a whole second, so that nothing depends on how fast the bench started.
  private static let beginning = Duration.seconds(1000)
  /// When a run goes on that was interrupted: later than any of them takes.
  private static let resumption = Duration.seconds(9000)

  /// Performs one run from the same instant of bench time; a test may act on what it says.
  func perform(
    answers: (any AnswerSource)? = nil,
    guardian: (any RunGuard)? = nil,
    cleanUpWithin limit: Duration = .seconds(10),
    request changed: RunRequest? = nil,
    resuming resumed: ResumedRun? = nil,
    _ react: @escaping RunWatch.Reaction = { _, _ in }
  ) async throws -> Performed {
    let watch = RunWatch(react)
    let readings = Mutex<[TrueReading]>([])
    var environment = RunEnvironment(
      clock: clock,
      ledger: ledger,
      bench: bench,
      answers: try answers ?? AnswersFile.decode(setup.answersFile),
      guardian: guardian ?? self.guardian,
      stop: stop,
      observe: { [simulated] event in
        if case .reading(_, let verdict) = event {
          readings.withLock { $0.append(TrueReading(verdict: verdict, truth: simulated.truth)) }
        }
        watch.take(event)
      }
    )
    environment.cleanUpLimit = limit
    environment.pause = pause
    let run = try await run(changed ?? request, in: environment, resuming: resumed)
    let (number, closing) = try await run.perform()
    return Performed(
      number: number,
      closing: closing,
      entries: try await ledger.entries(run: number),
      readings: readings.withLock { $0 },
      watch: watch
    )
  }

  private func run(
    _ request: RunRequest,
    in environment: RunEnvironment,
    resuming resumed: ResumedRun?
  ) async throws -> VerificationRun {
    let seat = try clock.join()
    defer { seat.leave() }
    try await seat.sleep(until: resumed == nil ? Self.beginning : Self.resumption)
    return try VerificationRun(request, environment, resuming: resumed)
  }
}
