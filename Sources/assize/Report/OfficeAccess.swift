import Evidence
import Wording

/// Who may do what in an institution's store, and the trace it leaves.
enum OfficeAccess {
  /// Everybody who works with records; who keeps accounts alone does not.
  static let reading: [Role] = [.verifier, .checker, .approver, .technicalHead, .recordKeeper]
  static let printing: [Role] = [.verifier, .checker, .approver, .recordKeeper]
  static let exporting: [Role] = [.approver, .technicalHead, .recordKeeper]
}

extension Session {
  /// Signs in for a look, a print or an export, and leaves an entry of it; nil in a store of
  /// nobody's.
  ///
  /// Looking at one's own record leaves none. The subject never names a customer.
  func access(
    _ act: AccessRecord.Act,
    _ subject: String,
    of opening: RunOpening? = nil,
    in ledger: Ledger,
    needing roles: [Role],
    _ arguments: Arguments
  ) async throws -> Signatory? {
    let signatory = try await signatory(
      arguments,
      in: ledger,
      for: arguments.command.name,
      needing: roles
    )
    guard let signatory else { return nil }
    if act != .looked || opening?.user != signatory.user {
      let record = AccessRecord(user: signatory.user, act: act, subject: subject)
      try await ledger.append(.access(record), run: nil, at: Self.stamp())
    }
    return signatory
  }

  /// Appends an entry, says it, and seals the end.
  func append(
    _ body: LedgerBody,
    run: Int?,
    to ledger: Ledger,
    _ arguments: Arguments
  ) async throws {
    try await ledger.append(body, run: run, at: Self.stamp())
    try await sealHead(ledger, arguments)
    Output.lines([body.summary.text(in: language)])
  }
}
