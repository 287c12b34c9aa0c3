import BenchClock
import Evidence
import Execution
import Instruments
import Wording

extension Command {
  static let verify = Command(
    name: "verify",
    summary: BilingualText(
      zh: "按规程检定一台充电桩的一个枪，并出具文件",
      en: "verify one connector of a pile by a procedure and make its document"
    ),
    options: VerifyOptions.all,
    examples: [
      "assize verify --bench bench.yaml --pile pile.yaml --procedure jjg-1149-2022 --kind initial",
      "assize verify … --answers answers.yaml --json",
    ]
  ) { arguments, session in
    let prepared = try await PreparedRun(VerifyOptions(arguments), session)
    return try await perform(prepared, session)
  }

  /// Performs a run that is prepared, from its beginning or from where it was interrupted, shows it,
  /// and makes what it earned.
  static func perform(
    _ prepared: PreparedRun,
    _ session: Session
  ) async throws -> ExitStatus {
    let input = TerminalInput()
    let stop = StopSignal()
    SignalWatch.start { name in
      input.interrupt()
      stop.raise(
        BilingualText(zh: "收到信号 \(name)。", en: "signal \(name) arrived.")
      )
    }
    let screen = LiveBlock(language: session.language, showsLive: session.showsLive)
    let (number, closing) = try await prepared.perform(
      try await prepared.preparation.answers(input, session),
      stop,
      show: { screen.show($0) },
      guardIsGone: { stop.raise($0, byPerson: false) }
    )
    if closing.loadReadBackOff == false { await LoadAlarm.ring(input, session) }
    let finished = try await prepared.finish(number, session)
    Output.errors(finished.issued.remarks)
    // The run's own end is sealed already; a folder that takes no witness does not undo the run.
    if let failure = finished.unsealed { Output.errors(failure.lines(in: session.language)) }
    try await report(number, prepared, finished.issued)
    return ExitStatus(closing)
  }

  private static func report(
    _ run: Int,
    _ prepared: PreparedRun,
    _ issued: IssuedDocuments
  ) async throws {
    guard prepared.options.isJSON else { return Output.lines(issued.paths.values.sorted()) }
    let ledger = prepared.preparation.ledger
    let record = try await ledger.originalRecord(run).examined(in: ledger)
    let report = VerificationReport(record, paths: issued.paths)
    Output.raw(String(decoding: try Canonical.bytes(of: report), as: UTF8.self) + "\n", to: 1)
  }
}
