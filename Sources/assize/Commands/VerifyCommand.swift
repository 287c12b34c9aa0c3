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
    let options = try VerifyOptions(arguments)
    let preparation = try await Preparation(options, session)
    return try await perform(preparation, RunOptions(options), arguments, session)
  }

  /// Performs a run that is prepared, from its beginning or from where it was interrupted, shows it,
  /// and makes what it earned.
  static func perform(
    _ preparation: Preparation,
    _ options: RunOptions,
    _ arguments: Arguments,
    _ session: Session
  ) async throws -> ExitStatus {
    let language = session.language
    let input = TerminalInput()
    let stop = StopSignal()
    SignalWatch.start { name in
      input.interrupt()
      stop.raise(
        BilingualText(zh: "收到信号 \(name)。", en: "signal \(name) arrived.")
      )
    }
    let observer = RunObserver(
      screen: LiveBlock(language: language, showsLive: session.showsLive)
    )
    let environment = RunEnvironment(
      clock: preparation.clock,
      ledger: preparation.ledger,
      bench: preparation.bench,
      answers: try await preparation.answers(input, session),
      guardian: GuardProcess(
        words: options.guardWords + ["--store", AbsolutePath.of(preparation.ledger.store)],
        heartbeatLimit: preparation.bench.bench.heartbeatLimit
      ) {
        stop.raise(
          BilingualText(zh: "看护进程已不在。", en: "its guard process is gone."),
          byPerson: false
        )
      },
      stop: stop,
      observe: { observer.take($0) }
    )
    let run = try VerificationRun(
      preparation.request,
      environment,
      resuming: options.resumed
    )
    let (number, closing) = try await run.perform()
    if closing.loadReadBackOff == false { await LoadAlarm.ring(input, session) }
    let issued = try await Issue.documents(
      of: number,
      preparation,
      in: options.documents,
      session
    )
    // The run's own end is sealed already; a folder that takes no witness does not undo the run.
    do throws(Failure) {
      try await session.sealHead(preparation.ledger, arguments)
    } catch {
      Output.errors(error.lines(in: language))
    }
    if options.isJSON {
      let record = try await preparation.ledger.originalRecord(number)
        .examined(in: preparation.ledger)
      let report = VerificationReport(record, paths: issued)
      Output.raw(String(decoding: try Canonical.bytes(of: report), as: UTF8.self) + "\n", to: 1)
    } else {
      Output.lines(issued.values.sorted())
    }
    return ExitStatus(closing)
  }
}
