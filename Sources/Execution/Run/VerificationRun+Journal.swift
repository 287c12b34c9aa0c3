import BenchClock
import Evidence
import Wording

extension VerificationRun {
  /// Opens the run in the ledger with everything that is decided beforehand.
  func open() async throws(Failure) {
    let ledger = environment.ledger
    let digests = try await ledger.attach(request.files.map(\.bytes))
    let files = zip(request.files, digests).map { file, digest in
      LedgerBody.file(FileRecord(role: file.role, name: file.name, digest: "\(digest)"))
    }
    let decided = [.software(request.software)] + files + [.plan(request.plan)]
    number = try await ledger.beginRun(request.opening, with: decided, at: stamp())
    try takePresence()
    facts = RunFacts(try await ledger.entries(run: number))
    environment.observe(.opened(number: number, plan: request.plan))
  }

  /// No two processes ever work on one run.
  func takePresence() throws(Failure) {
    presence = try RunPresence(run: number, store: environment.ledger.store)
    if presence == nil { throw .runUnderWay(number) }
  }

  /// Appends one fact; it has reached the disk when this returns.
  func append(_ body: LedgerBody) async throws(Failure) {
    try await append([body])
  }

  /// Appends facts of one instant, each an entry of its own; all have reached the disk when this
  /// returns.
  func append(_ bodies: [LedgerBody]) async throws(Failure) {
    if bodies.isEmpty { return }
    let at = try stamp()
    let sequences = try await environment.ledger.append(bodies, run: number, at: at)
    for (sequence, body) in zip(sequences, bodies) {
      facts.entries.append(LedgerEntry(sequence: sequence, run: number, at: at, body: body))
    }
  }

  func appendEvent(
    _ name: String,
    _ text: BilingualText,
    failure: Failure? = nil
  ) async throws(Failure) {
    try await append(.event(EventRecord(name: name, text: text, failure: failure)))
  }

  /// The calendar's now in the bench's zone, ISO 8601.
  ///
  /// A simulated clock may be gone with its bench; what is left to say then bears the last time it
  /// told, so that the run is still closed on record.
  func stamp() throws(Failure) -> String {
    do {
      return try environment.clock.stamp(zoneMinutes: request.zoneMinutes)
    } catch {
      guard environment.clock.isSimulated, let last = facts.entries.last else { throw error }
      return last.at
    }
  }

  /// Judges what has been examined and says so.
  func append(_ verdict: ItemVerdict) async throws(Failure) {
    try await append(.verdict(verdict))
    environment.observe(.judged(verdict))
  }
}
