package import Wording

extension Ledger {
  /// Signs a record as its verifier, checker or approver, and returns the signature's entry.
  ///
  /// In that order, by three different people, the verifier being the one who was signed in for the
  /// run; only a closed run, and only in a ledger that verifies from its first entry to its last.
  @discardableResult
  package func sign(
    record number: Int,
    by signatory: Signatory,
    as role: Role,
    at: String
  ) throws(Failure) -> Int {
    if let fault = try verify().faults.first { throw fault.failure }
    return try file.extended(at: at) { (end) throws(Failure) in
      try file.checkRole(of: signatory, role)
      try file.checkStage(of: number, by: signatory.user, as: role)
      let content = try file.content(of: number, through: end.head.sequence)
      let statement = SignedStatement(
        store: file.identifier,
        subject: .record,
        run: number,
        entries: content.entries,
        content: content.digest.description,
        head: end.head,
        signer: signatory.user,
        role: role,
        at: at
      )
      let signature = try Signature(statement, by: signatory.key)
      return try file.write(.signature(signature), run: number, at: at, &end)
    }
  }

  /// Refuses, before anybody types a passphrase, what `sign` would refuse.
  package func checkStage(of record: Int, by user: String, as role: Role) throws(Failure) {
    try file.checkSoundness()
    try file.connection.within(.reading) { () throws(Failure) in
      try file.checkStage(of: record, by: user, as: role)
    }
  }
}
