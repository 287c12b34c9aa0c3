/// The three signatures of a record, in their order.
package enum SigningStage {
  /// Verifier, checker, approver: three different people.
  package static let roles: [Role] = [.verifier, .checker, .approver]

  /// Who signs next after those who have; nil once all three have signed.
  package static func due(after signatures: [Signature]) -> Role? {
    signatures.count < roles.count ? roles[signatures.count] : nil
  }
}

extension OriginalRecord {
  /// Who signs next; nil once all three have signed.
  package var dueStage: Role? { SigningStage.due(after: signatures) }
}
