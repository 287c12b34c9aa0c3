package import Wording

extension Ledger {
  /// A record with its signatures, for somebody who has nothing but it; every entry is checked.
  package func signedRecord(_ record: Int) throws(Failure) -> SignedRecord {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in
      var lines: [UInt8] = []
      var parts: [SignedRecord.Part] = []
      for row in try file.rows(where: "e.run = ?", [.integer(record)]) {
        _ = try row.checkedChain(from: file.genesis)
        let entry = try row.decoded()
        lines += (row.payload ?? []) + CollectionOfOne(UInt8(ascii: "\n"))
        guard let signature = entry.body.signatureOfRecord else { continue }
        parts.append(try file.part(signature, in: entry))
      }
      if lines.isEmpty { throw .runUnknown(record, last: try file.lastRun()) }
      return SignedRecord(lines: lines, parts: parts)
    }
  }
}

extension LedgerFile {
  fileprivate func part(
    _ signature: Signature,
    in entry: LedgerEntry
  ) throws(Failure) -> SignedRecord.Part {
    guard
      let value = Hexadecimal.bytes(signature.value),
      let key = try registeredKey(signature.key, before: entry.sequence)
    else { throw .signatureOfNobody(entry.sequence) }
    return SignedRecord.Part(
      name: signature.statement.role.rawValue,
      statement: try Canonical.bytes(of: signature.statement),
      signature: value,
      publicKey: key
    )
  }

  /// The public key of a fingerprint, as an account or a bench registered it before an entry.
  private func registeredKey(
    _ fingerprint: String,
    before sequence: Int
  ) throws(Failure) -> String? {
    for entry in try entries(ofKinds: [.account, .benchKey]) where entry.sequence < sequence {
      let key: String? =
        switch entry.body {
        case .account(let account): account.publicKey
        case .benchKey(let record): record.publicKey
        default: nil
        }
      if let key, try PublicKey(pem: key).fingerprint == fingerprint { return key }
    }
    return nil
  }
}

extension LedgerBody {
  /// The signature over the record or over the end of its run.
  fileprivate var signatureOfRecord: Signature? {
    switch self {
    case .signature(let signature), .headSignature(let signature): signature
    default: nil
    }
  }
}
