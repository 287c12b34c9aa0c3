import BenchClock
import Evidence
import Execution
import Instruments
import Wording

extension Command {
  static let resume = Command(
    name: "resume",
    summary: BilingualText(
      zh: "继续一次中断的检定，或说明原因后放弃它",
      en: "go on with a run that was interrupted, or give it up with a reason"
    ),
    operands: "[N]",
    operandCount: 0...1,
    options: [
      OptionSpecification(
        "--abandon",
        "REASON",
        BilingualText(zh: "不再继续，并写明原因", en: "give it up instead, for this reason")
      ),
      OptionSpecification(
        "--verifier",
        "NAME",
        BilingualText(zh: "由谁继续（默认原检定员）", en: "who goes on (default: the verifier)")
      ),
      .store, .documents, .clock, .json, .asUser, .passphraseFile, .keys,
    ],
    examples: [
      "assize resume", "assize resume 3 --documents papers",
      "assize resume 3 --abandon \"the pile was taken away\"",
    ]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let run = try await chosenRun(arguments, InterruptedRuns(ledger: ledger))
    let record = try await ledger.originalRecord(run)
    let signatory = try await session.signatory(
      arguments,
      in: ledger,
      for: "resume \(run)",
      needing: [.verifier]
    )
    let by = signatory?.name ?? arguments["--verifier"] ?? record.opening.verifier ?? "–"
    if let reason = arguments["--abandon"] {
      let giving = Abandonment(ledger: ledger, run: run, by: by, reason: reason)
      Output.lines(try await giving.carryOut().map { $0.text(in: session.language) })
      try await session.sealHead(ledger, arguments)
      return .success
    }
    let clock =
      try
      (arguments["--clock"].map { text throws(Failure) in try ClockChoice(text) }
      ?? .wall)
    let prepared = try await PreparedRun(
      resuming: record,
      in: ledger,
      by: by,
      clock,
      keys: KeyChoice.folder(arguments),
      documents: arguments["--documents"] ?? ".",
      isJSON: arguments.has("--json")
    )
    return try await perform(prepared, session)
  }

  /// The record that was named, or the only one there is to choose.
  private static func chosenRun(
    _ arguments: Arguments,
    _ interrupted: InterruptedRuns
  ) async throws -> Int {
    if let operand = arguments.operands.first { return try RecordNumber.parse(operand) }
    let runs = try await interrupted.all().map(\.number)
    guard let run = runs.first else { throw Failure.nothingInterrupted }
    guard runs.count == 1 else { throw Failure.severalInterrupted(runs) }
    return run
  }
}

extension OptionSpecification {
  static let json = OptionSpecification(
    "--json",
    nil,
    BilingualText(zh: "向标准输出写一个 JSON 对象", en: "write one JSON object to standard output")
  )
}
