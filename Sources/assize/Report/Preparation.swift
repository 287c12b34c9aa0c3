import BenchClock
import DataFiles
import Documents
import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Wording

/// Everything read, checked and opened before a run: whatever is wrong is refused here, before the
/// load is on.
struct Preparation: Sendable {
  var request: RunRequest
  var clock: any BenchClock
  var ledger: Ledger
  var bench: BenchInstruments
  /// What a complete run earns: a certificate stands for the notice too.
  var document: DocumentVariant
  var form: DocumentForm
  var answersFile: AnswersFile?

  /// What a run and its document take at most, with room to spare.
  static let bytesNeeded = 64 * 1024 * 1024

  init(_ options: VerifyOptions, _ session: Session) async throws {
    let folder = try DataFolder.locate(explicit: options.data)
    clock = try options.clock.make()
    let planned = try PlannedVerification(options.plan, in: folder, clock: clock)
    let earning = planned.procedure.provision(for: options.plan.kind)?.earns.value ?? .certificate
    document = DocumentVariant(earning)
    let formFile = try DataFile.read(folder.file("Certificates", document.formName))
    form = try DocumentForm.decode(formFile)
    let answersData = try options.answers.map { try DataFile.read($0) }
    answersFile = try answersData.map { try AnswersFile.decode($0) }
    ledger = try Ledger.open(store: options.store, creating: true)
    try await ledger.checkRoom(bytes: Self.bytesNeeded)
    try await InterruptedRuns(ledger: ledger).refuseAnother(planned, session)
    try await RegisteredStandards.check(planned, in: ledger)
    let occasion = try await RunOccasion(options, planned, ledger)
    bench = try BenchInstruments(planned.bench, drivers: planned.drivers)
    let signatory = try await session.signatory(
      options.arguments,
      in: ledger,
      for: "verify",
      needing: [.verifier]
    )
    let keys = KeyChoice.folder(options.arguments)
    try await Self.prepareSealing(of: planned.bench.number, in: ledger, keys)
    let opening = Opening.record(planned, options, answersFile, clock, occasion, signatory)
    try await occasion.check(
      verifier: opening.verifier,
      user: opening.user,
      options.occasion,
      in: ledger
    )
    request = RunRequest(
      procedure: planned.procedure,
      pile: planned.pile,
      kind: options.plan.kind,
      plan: PlanRecord(planned.plan),
      opening: opening,
      software: try SoftwareIdentity.current(),
      files: planned.files + [RunRequest.File("form", formFile)]
        + (answersData.map { [RunRequest.File("answers", $0)] } ?? []),
      zoneMinutes: planned.bench.zoneMinutes
    )
  }

  /// Answers from the file, or from the person at the terminal; nobody to ask is refused.
  func answers(
    _ input: TerminalInput,
    _ session: Session
  ) async throws(Failure) -> any AnswerSource {
    guard session.canAsk else {
      guard let answersFile else { throw .nobodyToAsk }
      return answersFile
    }
    let (clock, zone) = (clock, request.zoneMinutes)
    let terminal = TerminalAnswers(
      input: input,
      language: session.language,
      now: { (try? clock.stamp(zoneMinutes: zone)) ?? "" },
      verifier: request.opening.verifier ?? "",
      confirmers: try await confirmers()
    )
    return answersFile.map { WrittenAnswers(file: $0, terminal: terminal) } ?? terminal
  }

  /// The people who may confirm what the verifier reads.
  func confirmers() async throws(Failure) -> Confirmers {
    let people = try await ledger.institution() == nil ? nil : try await ledger.people()
    let opening = request.opening
    return Confirmers(people, reader: opening.user, named: opening.verifier ?? "")
  }

  func stamp() throws(Failure) -> String {
    try clock.stamp(zoneMinutes: request.zoneMinutes)
  }
}
