import BenchClock
package import Evidence
import Instruments
import Metrology
import Procedures
package import Wording

/// One run of a procedure on one connector of one pile.
///
/// It goes forward through the plan and never back: a reading is taken once. Whatever ends it, the
/// load is made safe outside the cancelled work, read back, recorded, and only then does the run
/// close. One that was cut off goes on from its own record, and what was finished stands.
package actor VerificationRun {
  let request: RunRequest
  let environment: RunEnvironment
  let seat: any ClockSeat
  /// Nil for a run that begins.
  let resumed: ResumedRun?
  /// When it would have been opened, had it never been interrupted.
  var openedAt: Duration

  /// What this run has appended so far: the input of every judgement.
  var facts = RunFacts([])
  var number = 0
  /// Shows other processes that this run is under way.
  var presence: RunPresence?
  /// Charging sessions started by this run.
  var session = 0
  /// Bench time of the readings that are done, by the plan, for the time that is left.
  var plannedTimeDone = Duration.zero
  var readingsDone = 0
  var hasTouchedLoad = false
  /// The reference's register as the reading under way began.
  var energyAtStart = QuantityValue(.zero, .wattHour)
  /// The pile's own clock less the reference's in this session, in ns; nil while unknown.
  var pileClockAhead: Int128?

  /// The thread of the reference meter, which the run asks most: while it waits for an answer the run
  /// has nothing else to do, and a sample needs no change of threads.
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    // The environment keeps the instrument, and the instrument its thread, as long as the run lives.
    unsafe environment.bench.meter.instrument.unownedExecutor
  }

  package init(
    _ request: RunRequest,
    _ environment: RunEnvironment,
    resuming resumed: ResumedRun? = nil
  ) throws(Failure) {
    self.request = request
    self.environment = environment
    self.resumed = resumed
    seat = try environment.clock.join()
    openedAt = environment.clock.now
  }

  /// Runs to the conclusion and returns the record number and how the run closed.
  ///
  /// Throws only where the run could not be opened, or not go on; from then on every failure closes
  /// it.
  package func perform() async throws(Failure) -> (number: Int, closing: RunClosing) {
    defer { seat.leave() }
    defer { presence = nil }
    try requireHands()
    if let resumed {
      try await resume(resumed)
    } else {
      try environment.answers.check(for: questions)
      try requirePlanWithinInterlock()
      try requireHandsFastEnough()
      try await open()
    }
    let failure = await examine()
    environment.observe(.cleanUp(isUnderWay: true))
    let isOff = await makeSafe()
    await recordLastRegisters(after: failure)
    environment.observe(.cleanUp(isUnderWay: false))
    let closing = await close(after: failure, loadReadBackOff: isOff)
    await environment.bench.close()
    // A load that could not be shown to be off is the guard's by now.
    if isOff != false { await environment.guardian.dismiss() }
    return (number, closing)
  }

  /// Everything that a stop may cut short, as one task that can be cancelled.
  private func examine() async -> Failure? {
    // It had ended before it was cut off: only its closing is missing.
    if let failure = facts.failureAtEnd { return failure }
    let work = Task { () -> Failure? in
      do {
        try checkMayGoOn()
        try await prepare()
        try await examineNoLoad()
        try await judge(.appearance)
        try await judge(.insulation)
        try await examineOperatingError()
        try await judge(.indicationError)
        try await judge(.payment)
        try await examineClock()
        try await askAfterwards()
        return nil
      } catch {
        return error as? Failure ?? .interrupted
      }
    }
    let bench = environment.bench
    environment.stop.whenRaised {
      work.cancel()
      bench.interrupt()
    }
    let failure = await work.value
    guard let reason = environment.stop.reason, failure != nil else { return failure }
    // What the stop cut short is its consequence; only another failure is worth keeping beside it.
    let others = failure.flatMap {
      $0.code == .stopped ? nil : "\($0.code.rawValue) \($0.sentence.en)"
    }
    return .stopped(reason, causes: others.map { [$0] } ?? [])
  }

  /// Bench time.
  var now: Duration { environment.clock.now }

  /// Ends the work here if somebody asked for it.
  func checkStop() throws(Failure) {
    if let reason = environment.stop.reason { throw .stopped(reason) }
  }
}
