import Console
import DataFiles
import Documents
import Evidence
import Wording

extension Workplace {
  /// Makes a correction that somebody else authorises; a refusal is told at its field.
  func correct(_ order: CorrectionOrder) async {
    var field = "becomes"
    do {
      let ledger = try ledger()
      let correcting = try await Correcting(order.record, in: ledger)
      let correction = try await correcting.correction(
        of: order.entry,
        order.field,
        becomes: order.becomes,
        reason: order.reason,
        author: order.author
      )
      field = "authoriser"
      guard order.authoriser != order.author else {
        throw Failure.authorAuthorises(order.authoriser)
      }
      let authoriser = try await signIn(
        order.authoriser,
        order.passphrase,
        for: "correct \(order.record)",
        needing: Correcting.authorising,
        &field
      )
      let body = try await correcting.authorised(correction, by: authoriser, at: Session.stamp())
      try await ledger.append(body, run: order.record, at: Session.stamp())
      try await session.sealHead(ledger, in: keys)
      mailbox.post(.records(.changed(order.record)))
      mailbox.post(.said(BilingualText(zh: "更正已记录。", en: "The correction is on record.")))
    } catch {
      let failure = Failure(showing: error, in: session.language)
      if failure.code == .authorUnknown { field = "author" }
      mailbox.post(.records(.orderRefused(field, failure)))
    }
  }

  /// Issues a document anew, approved by whoever signed in or by somebody who signs in for it.
  func reissue(_ order: ReissueOrder) async {
    var field = "reason"
    do {
      let ledger = try ledger()
      let record = try await ledger.originalRecord(order.record)
      let reissue = Reissue(
        ledger: ledger,
        variant: record.usualVariant,
        reason: order.reason,
        folder: options.documents
      )
      try await reissue.check(record)
      let data = try DataFolder.locate(explicit: options.data)
      let approver = try await approver(order, &field)
      let made = try await reissue.make(of: record, data, by: approver)
      try await session.sealHead(ledger, in: keys)
      mailbox.post(.records(.changed(order.record)))
      mailbox.post(.records(.written(order.record, [made.path])))
    } catch {
      let failure = Failure(showing: error, in: session.language)
      mailbox.post(.records(.orderRefused(field, failure)))
    }
  }

  private func approver(_ order: ReissueOrder, _ field: inout String) async throws -> Signatory {
    guard let other = order.approver else {
      guard let signatory else { throw Failure.institutionMissing(person?.name ?? "–") }
      return signatory
    }
    field = "approver"
    return try await signIn(
      other.user,
      other.passphrase,
      for: "document \(order.record) --reissue",
      needing: [.approver],
      &field
    )
  }

  /// Somebody else signs in for one thing; whoever sits here stays signed in.
  private func signIn(
    _ user: String,
    _ passphrase: String,
    for purpose: String,
    needing roles: [Role],
    _ field: inout String
  ) async throws -> Signatory {
    let (ledger, stamp) = (try ledger(), try Session.stamp())
    _ = try await ledger.openAccount(user, needing: roles, at: stamp)
    field = "passphrase"
    return try await ledger.signIn(
      user,
      passphrase: Array(passphrase.utf8),
      keys: keys,
      purpose: purpose,
      needing: roles,
      at: stamp
    )
  }
}
