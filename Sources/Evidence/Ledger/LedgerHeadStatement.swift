package import Wording

/// The end of the ledger as it is handed to somebody outside, against whom nobody can then cut it off.
package struct LedgerHeadStatement: Equatable, Sendable, Codable {
  /// The store's identifier.
  package var store: String
  /// 0 while the ledger is empty.
  package var sequence: Int
  /// Lower-case hexadecimal.
  package var chain: String
  /// When the last entry was appended; nil while there is none.
  package var at: String?
  /// The latest signature of a bench over an end of this ledger, and the entry that carries it.
  package var signature: Signature?
  package var signedBy: Int?
}

extension Ledger {
  package func headStatement() throws(Failure) -> LedgerHeadStatement {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      let head = try file.head()
      var statement = LedgerHeadStatement(
        store: file.identifier,
        sequence: head.sequence,
        chain: head.chain.description
      )
      statement.at = try file.connection.text(
        "SELECT at FROM entries WHERE sequence = ?",
        [.integer(head.sequence)]
      )
      let latest = "e.sequence = (SELECT max(sequence) FROM entries WHERE kind = 'head-signature')"
      if let entry = try file.entries(where: latest, []).first,
        case .headSignature(let signature) = entry.body
      {
        (statement.signature, statement.signedBy) = (signature, entry.sequence)
      }
      return statement
    }
  }
}
