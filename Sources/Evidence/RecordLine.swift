package import Metrology

/// One record in one line with what people did to it: what a list of records is searched and filtered
/// by.
package struct RecordLine: Equatable, Sendable {
  /// Who signed in which stage.
  package struct Signer: Equatable, Sendable {
    package var role: Role
    package var user: String

    package init(role: Role, user: String) {
      self.role = role
      self.user = user
    }
  }

  package var number: Int
  package var openedAt: String
  package var isClosed = false
  package var pile: PileIdentity
  package var connector: String
  /// `initial`, `subsequent` or `in-service`.
  package var kind: String
  /// The account of the verifier; nil in a store of nobody's.
  package var user: String?
  /// Nil for a run that never closed.
  package var conclusion: Conclusion?
  /// In the order of signing.
  package var signers: [Signer] = []
  /// The numbers of its documents that were withdrawn.
  package var withdrawn: [String] = []

  package init(number: Int, openedAt: String, opening: RunOpening) {
    self.number = number
    self.openedAt = openedAt
    pile = opening.pile
    connector = opening.connector
    kind = opening.kind
    user = opening.user
  }

  /// Who signs next; nil for an open run and once all three have signed.
  package var dueStage: Role? {
    isClosed && signers.count < SigningStage.roles.count ? SigningStage.roles[signers.count] : nil
  }

  /// The stage that this person may sign now: nobody signs two, and the verifier signs their own run.
  package func dueStage(for user: String?, holding roles: [Role]) -> Role? {
    guard
      let due = dueStage, let user, roles.contains(due),
      !signers.contains(where: { $0.user == user }), due != .verifier || self.user == user
    else { return nil }
    return due
  }
}

extension RecordLine {
  mutating func take(_ body: LedgerBody) {
    switch body {
    case .runClosed(let closing):
      isClosed = true
      conclusion = closing.conclusion
    case .signature(let signature):
      let statement = signature.statement
      signers.append(Signer(role: statement.role, user: statement.signer))
    case .withdrawal(let withdrawal): withdrawn.append(withdrawal.matter.number)
    default: break
    }
  }
}
