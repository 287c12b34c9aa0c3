package import Wording

extension Ledger {
  /// Accounts, roles, keys and what became of signing in.
  package func people() throws(Failure) -> Accounts {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in try file.accounts() }
  }

  /// Whose store this is; nil for a store of nobody's, which makes specimens alone.
  package func institution() throws(Failure) -> InstitutionRecord? {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      guard case .institution(let record)? = try file.latest(.institution) else { return nil }
      return record
    }
  }
}
