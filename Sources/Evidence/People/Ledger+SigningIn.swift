package import Wording

extension Ledger {
  /// Lets a person in by the passphrase of their key, and records it; a wrong one closes the account
  /// for a while, and the refusal says until when.
  ///
  /// `purpose` is the command it is for. One of `roles` must be held; none need be where it is empty.
  package func signIn(
    _ user: String,
    passphrase: [UInt8],
    keys: KeyFolder,
    purpose: String,
    needing roles: [Role],
    at: String
  ) throws(Failure) -> Signatory {
    let account = try openAccount(user, needing: roles, at: at)
    guard let key = try keys.keyPair(of: user, passphrase: passphrase) else {
      throw .passphraseWrong(user, until: try noteWrong(user, purpose, at: at))
    }
    guard
      try account.publicKey.map({ pem throws(Failure) in try PublicKey(pem: pem) })?.fingerprint
        == key.publicKey.fingerprint
    else { throw .keyOfSomebodyElse(user) }
    let record = SignInRecord(user: user, outcome: .accepted, purpose: purpose)
    _ = try file.append([.signIn(record)], run: nil, at: at)
    return Signatory(account, key: key)
  }

  /// Refuses before a passphrase is asked for what no passphrase opens.
  package func openAccount(
    _ user: String,
    needing roles: [Role],
    at: String
  ) throws(Failure) -> Account {
    guard let account = try people()[user] else { throw .accountUnknown(user) }
    if account.isClosed { throw .accountClosed(user) }
    if let until = account.closed(at: at) { throw .accountLocked(user, until: until) }
    guard roles.isEmpty || roles.contains(where: account.holds) else {
      throw .roleNotHeld(user, needed: roles)
    }
    return account
  }

  private func noteWrong(
    _ user: String,
    _ purpose: String,
    at: String
  ) throws(Failure) -> String? {
    let until = try file.accounts().closing(user, at: at)
    let record = SignInRecord(user: user, outcome: .wrong, purpose: purpose, closedUntil: until)
    _ = try file.append([.signIn(record)], run: nil, at: at)
    return until
  }
}
