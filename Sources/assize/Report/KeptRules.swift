import DataFiles
import Evidence
import Execution
import Procedures
import Wording

/// By what a record was judged: the procedure and the pile of the files that it kept, and its kind.
struct KeptRules: Sendable {
  var procedure: Procedure
  var pile: ChargingPile
  var kind: VerificationKind

  static func read(of record: OriginalRecord, from ledger: Ledger) async throws -> KeptRules {
    let procedure = try Procedure.decode(await KeptFile.read("procedure", of: record, from: ledger))
    let pile = try ChargingPile.decode(
      await KeptFile.read("pile", of: record, from: ledger),
      for: procedure
    )
    guard let kind = VerificationKind(rawValue: record.opening.kind) else {
      throw Failure.recordIncomplete(record.number, missing: "kind")
    }
    return KeptRules(procedure: procedure, pile: pile, kind: kind)
  }
}
