package import Wording

extension Ledger {
  /// Signs a matter in a role that the account holds; it counts once it is appended.
  package func signed<Matter>(
    _ matter: Matter,
    by signatory: Signatory,
    as role: Role,
    run: Int?,
    at: String
  ) throws(Failure) -> Signed<Matter> {
    try file.checkSoundness()
    try file.checkRole(of: signatory, role)
    let statement = SignedStatement(
      store: file.identifier,
      subject: .matter,
      run: run,
      entries: nil,
      content: SM3.digest(try Canonical.bytes(of: matter)).description,
      head: try file.head(),
      signer: signatory.user,
      role: role,
      at: at
    )
    return Signed(matter, try Signature(statement, by: signatory.key))
  }
}

extension LedgerFile {
  /// The role as the account holds it now, whatever it held when the person signed in.
  func checkRole(of signatory: Signatory, _ role: Role) throws(Failure) {
    guard let account = try accounts()[signatory.user] else {
      throw .accountUnknown(signatory.user)
    }
    guard account.holds(role) else { throw .roleNotHeld(signatory.user, needed: [role]) }
  }
}
