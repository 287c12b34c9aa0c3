import Console
import Evidence
import Wording

extension Workplace {
  /// Signs with the key of whoever signed in, and seals the end; a refusal is told at the record.
  func sign(_ number: Int, as role: Role) async {
    do {
      let ledger = try ledger()
      guard let signatory else { throw Failure.institutionMissing(person?.name ?? "–") }
      try await ledger.checkWitness(in: keys)
      try await ledger.sign(record: number, by: signatory, as: role, at: Session.stamp())
      try await session.sealHead(ledger, in: keys)
      guard let given = try await ledger.originalRecord(number).signatures.last else { return }
      mailbox.post(.records(.signed(number, SigningSheet.receipt(given))))
      mailbox.post(.records(.changed(number)))
    } catch {
      let failure = Failure(showing: error, in: session.language)
      mailbox.post(.records(.refused(number, failure)))
    }
  }
}
