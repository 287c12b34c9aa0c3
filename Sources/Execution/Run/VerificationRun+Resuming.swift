import BenchClock
import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// Goes on with a run that was cut off: what its record holds is where it stands.
  ///
  /// Nothing is appended before files, clock and instruments have been found to be the same, so that
  /// whoever put the wrong one in place can put it right and try again.
  func resume(_ resumed: ResumedRun) async throws(Failure) {
    number = resumed.number
    try takePresence()
    facts = RunFacts(try await environment.ledger.entries(run: number))
    let judgement = RunJudgement(request)
    guard !facts.isClosed, let interruption = judgement.interruption(of: number, facts) else {
      throw .runNotInterrupted(number)
    }
    try checkFiles()
    try checkClock()
    try environment.answers.check(for: openQuestions(among: questions))
    let identities = try await sameInstruments()
    takeUp()
    let resumption = interruption.resumption(by: resumed.by)
    try await append([.software(request.software), .resumption(resumption)] + identities)
    environment.observe(.resumed(interruption))
  }

  /// The same files, byte by byte: another procedure or bench would be another run.
  private func checkFiles() throws(Failure) {
    for file in request.files {
      let digest = "\(SM3.digest(file.bytes))"
      let isKept = facts.files.contains { $0.role == file.role && $0.digest == digest }
      if !isKept { throw .fileDiffers(file.name, run: number) }
    }
  }

  private func checkClock() throws(Failure) {
    let kind = environment.clock.isSimulated ? "simulated" : "wall"
    if kind != request.opening.clock { throw .clockDiffers(kind, opened: request.opening.clock) }
  }

  /// Every instrument answers who it is, and is the one that took the readings so far.
  private func sameInstruments() async throws(Failure) -> [LedgerBody] {
    announce(BilingualText(zh: "核对仪器身份", en: "Identity of the instruments"))
    try await environment.bench.open()
    do throws(Failure) {
      let identified = try await environment.bench.identifyAll()
      try checkPile(identified)
      let found = try identities(identified)
      for identity in found {
        let earlier = facts.identities.first { $0.role == identity.role }
        if let earlier, !earlier.isSameInstrument(as: identity) {
          throw .instrumentDiffers(found: identity, earlier: earlier)
        }
      }
      return found.map(LedgerBody.identity)
    } catch {
      await environment.bench.close()
      throw error
    }
  }

  /// Numbers and times go on where they were.
  private func takeUp() {
    session = facts.sessionsRequested
    openedAt = now - facts.timeAtWork
    let judgement = RunJudgement(request)
    for point in request.plan.points where judgement.isFinished(point, facts) {
      plannedTimeDone += request.plan.duration(of: point) * max(1, point.readings)
      readingsDone += max(1, point.readings)
    }
  }

  /// The computer may have died with the run, and its guard with it.
  func requireLoadOff() async throws(Failure) {
    hasTouchedLoad = true
    guard await makeSafe() == true else { throw .loadNotSafe([]) }
  }
}

extension IdentityRecord {
  /// Its link and its certificate stand in the bench file, which is the same.
  fileprivate func isSameInstrument(as other: IdentityRecord) -> Bool {
    (driver, maker, model, serial, firmware, isSimulated)
      == (other.driver, other.maker, other.model, other.serial, other.firmware, other.isSimulated)
  }
}

extension RunFacts {
  fileprivate var files: [FileRecord] {
    entries.compactMap { if case .file(let file) = $0.body { file } else { nil } }
  }

  /// The calendar's time of every stretch of work, from its first entry to the run's last word in it.
  var timeAtWork: Duration {
    var total = Int128.zero
    var (first, last): (Int128?, Int128?)
    for entry in entries {
      if case .event(let event) = entry.body, event.name == EventName.guardian { continue }
      guard let time = CivilTime(text: entry.at, zoneMinutes: 0)?.unixNanoseconds else { continue }
      if case .resumption = entry.body {
        total += (last ?? time) - (first ?? time)
        first = nil
      }
      first = first ?? time
      last = time
    }
    total += (last ?? 0) - (first ?? 0)
    return .nanoseconds(Int64(clamping: max(0, total)))
  }
}
