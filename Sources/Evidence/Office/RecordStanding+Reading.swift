import Wording

extension LedgerFile {
  /// What stands about a record, folded from the store's entries and the record's own.
  func standing(of record: OriginalRecord, entries: [LedgerEntry]) throws(Failure) -> RecordStanding
  {
    let office = Office(try self.entries(ofKinds: Office.kinds))
    let bench = record.opening.benchNumber
    let procedure = record.files.first { $0.role == "procedure" }
    let approval = office.approvals[record.opening.procedure]
    return RecordStanding(
      institution: office.institution,
      approval: approval?.matter.digest == procedure?.digest ? approval : nil,
      confirmations: office.confirmations(of: record.opening.procedure),
      benchHasKey: office.benches.contains(bench),
      endIsSigned: entries.contains { entry in
        guard case .headSignature(let signature) = entry.body else { return false }
        return signature.statement.signer == bench && record.closedAt != nil
      },
      names: office.names,
      gaps: try registerGaps(of: record, entries: entries),
      numbers: try numberBook().lines.filter { $0.run == record.number }
    )
  }
}

extension RunOpening {
  /// The bench's number alone, without its name.
  package var benchNumber: String { String(bench.prefix { $0 != " " }) }
}
