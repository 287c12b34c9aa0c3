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
  /// The subject never names a customer.
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
    try await ledger.note(act, subject, of: opening, by: signatory.user, at: Self.stamp())
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

extension Ledger {
  /// Leaves an entry of a look, a print or an export.
  ///
  /// Looking at one's own record leaves none.
  func note(
    _ act: AccessRecord.Act,
    _ subject: String,
    of opening: RunOpening?,
    by user: String,
    at stamp: String
  ) throws(Failure) {
    if act == .looked && opening?.user == user { return }
    try append(
      .access(AccessRecord(user: user, act: act, subject: subject)),
      run: nil,
      at: stamp
    )
  }
}
