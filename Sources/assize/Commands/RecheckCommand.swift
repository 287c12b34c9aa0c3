import Console
import DataFiles
import Evidence
import Execution
import Procedures
import Wording

extension Command {
  static let recheck = Command(
    name: "recheck",
    summary: BilingualText(
      zh: "由读数和当时的规程重新算出结论",
      en: "compute a record's conclusions again from its readings and the files it kept"
    ),
    operands: "N",
    operandCount: 1...1,
    options: [.store],
    examples: ["assize recheck 3"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let number = try RecordNumber.parse(arguments.operands[0])
    let record = try await ledger.originalRecord(number)
    let facts = RunFacts(try await ledger.entries(run: number))
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
    let pile = try ChargingPile.decode(
      await KeptFile.read("pile", of: record, from: ledger),
      for: procedure
    )
    guard let kind = VerificationKind(rawValue: record.opening.kind) else {
      throw Failure.recordIncomplete(number, missing: "kind")
    }
    let differences = Recheck.differences(facts, procedure: procedure, pile: pile, kind: kind)
    guard differences.isEmpty else {
      for difference in differences {
        Output.errors(Failure.recordDiffers(number, difference).lines(in: session.language))
      }
      return .nonconforming
    }
    let words = BilingualText(
      zh: "原始记录 \(number) 号：每个结论都能由其读数重新得出。",
      en: "Record \(number): every conclusion still follows from its readings."
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }
}

/// A file as a record kept it.
enum KeptFile {
  static func read(
    _ role: String,
    of record: OriginalRecord,
    from ledger: Ledger
  ) async throws -> DataFile {
    guard let file = record.files.first(where: { $0.role == role }) else {
      throw Failure.recordIncomplete(record.number, missing: role)
    }
    let bytes = try await ledger.attachment(file.digest)
    return try DataFile.parse(String(decoding: bytes, as: UTF8.self), path: file.name)
  }
}
