import BenchClock
import Evidence
import Execution
import Instruments

extension PreparedRun {
  /// A run that begins.
  init(_ options: VerifyOptions, _ session: Session) async throws {
    preparation = try await Preparation(options, session)
    self.options = try RunOptions(options)
  }

  /// A run that goes on from its own record, by that person.
  init(
    resuming record: OriginalRecord,
    in ledger: Ledger,
    by person: String,
    _ clock: ClockChoice,
    keys: KeyFolder,
    documents: String,
    isJSON: Bool = false
  ) async throws {
    preparation = try await Preparation(resuming: record, in: ledger, clock.make())
    let bench = preparation.bench.bench.number
    try await Preparation.prepareSealing(of: bench, in: ledger, keys)
    options = RunOptions(
      // The guard finds the bench where this run found it: in the record.
      guardWords: ["--clock", "\(clock)"],
      documents: documents,
      isJSON: isJSON,
      keys: keys,
      resumed: ResumedRun(number: record.number, by: person)
    )
  }
}
