import Wording

/// Checks every signature on the way through the ledger, with the keys and roles of that moment.
///
/// It needs a few kinds of entries only and keeps nothing of those it has seen but who may sign.
struct SignatureWalk {
  /// The kinds it has to be given, in the order of the ledger.
  static let kinds: Set<LedgerBody.Kind> = [
    .account, .benchKey, .runClosed, .headSignature, .signature, .correction, .authorisation,
    .withdrawal, .approval, .confirmation, .destructionCheck, .destruction,
  ]

  private let file: LedgerFile
  private var rules: SignatureRules

  init(_ file: LedgerFile) {
    self.file = file
    rules = SignatureRules(file)
  }

  mutating func take(_ entry: LedgerEntry) throws(Failure) {
    switch entry.body {
    case .account, .benchKey: rules.take(entry)
    case .runClosed: try checkSeal(of: entry)
    case .headSignature(let signature): try rules.checkHead(signature, in: entry)
    case .signature(let signature): try rules.checkStage(signature, in: entry)
    case .correction(let signed): try rules.check(signed, in: entry)
    case .authorisation(let signed): try rules.check(signed, in: entry)
    case .withdrawal(let signed): try rules.check(signed, in: entry)
    case .approval(let signed): try check(signed, by: .technicalHead, in: entry)
    case .confirmation(let signed): try check(signed, by: .technicalHead, in: entry)
    case .destructionCheck(let signed): try check(signed, by: .recordKeeper, in: entry)
    case .destruction(let signed): try check(signed, by: .technicalHead, in: entry)
    default: break
    }
  }

  /// A matter that one role alone decides.
  private mutating func check(
    _ signed: Signed<some Codable>,
    by role: Role,
    in entry: LedgerEntry
  ) throws(Failure) {
    guard signed.signature.statement.role == role else {
      throw .signatureOfNobody(entry.sequence)
    }
    try rules.check(signed, in: entry)
  }

  /// A bench whose key is registered leaves no run closed without its signature right behind.
  private func checkSeal(of closing: LedgerEntry) throws(Failure) {
    guard
      !rules.benches.isEmpty, let run = closing.run,
      let bench = try file.registeredBench(of: run, among: rules.benches.keys)
    else { return }
    let signer = try file.connection.text(
      """
      SELECT json_extract(payload, '$.content.statement.signer') FROM entries
      WHERE sequence = ? AND kind = ? AND run = ?
      """,
      [
        .integer(closing.sequence + 1), .text(LedgerBody.Kind.headSignature.rawValue),
        .integer(run),
      ]
    )
    guard signer == bench else { throw .runUnsealed(closing.sequence, run: run, bench: bench) }
  }
}

extension LedgerFile {
  /// The bench of a run, where it is one of those; the opening states its number and then its name.
  func registeredBench(
    of run: Int,
    among benches: some Sequence<String>
  ) throws(Failure) -> String? {
    let stated = try connection.text(
      "SELECT json_extract(payload, '$.content.bench') FROM entries WHERE run = ? AND kind = ?",
      [.integer(run), .text(LedgerBody.Kind.runOpened.rawValue)]
    )
    guard let stated else { return nil }
    return benches.first { stated == $0 || stated.hasPrefix("\($0) ") }
  }
}
