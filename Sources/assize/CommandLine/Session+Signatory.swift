import BenchClock
import Evidence
import Execution
import Wording

extension Session {
  /// The person who signs in for a command, in one of the roles it needs; nil in a store of nobody's,
  /// where there is nobody to sign in as.
  func signatory(
    _ arguments: Arguments,
    in ledger: Ledger,
    for purpose: String,
    needing roles: [Role]
  ) async throws -> Signatory? {
    guard try await ledger.institution() != nil else {
      guard let user = arguments["--as"] else { return nil }
      throw Failure.institutionMissing(user)
    }
    if let signedIn {
      _ = try await ledger.openAccount(signedIn.user, needing: roles, at: Self.stamp())
      return signedIn
    }
    guard let user = arguments["--as"] else {
      throw Failure.signInMissing(arguments.command, needed: roles)
    }
    let stamp = try Self.stamp()
    _ = try await ledger.openAccount(user, needing: roles, at: stamp)
    let question = BilingualText(zh: "\(user) 的口令", en: "Passphrase of \(user)")
    let passphrase = try await passphrase(arguments["--passphrase-file"], asking: question)
    return try await ledger.signIn(
      user,
      passphrase: passphrase,
      keys: KeyChoice.folder(arguments),
      purpose: purpose,
      needing: roles,
      at: stamp
    )
  }

  /// The same where a store of nobody's has nothing to offer.
  func requiredSignatory(
    _ arguments: Arguments,
    in ledger: Ledger,
    for purpose: String,
    needing roles: [Role]
  ) async throws -> Signatory {
    let signatory = try await signatory(arguments, in: ledger, for: purpose, needing: roles)
    guard let signatory else { throw Failure.institutionMissing(arguments["--as"] ?? "–") }
    return signatory
  }

  /// Now, by this computer's calendar, in the zone of China.
  static func stamp() throws(Failure) -> String {
    try WallClock().stamp(zoneMinutes: 480)
  }
}
