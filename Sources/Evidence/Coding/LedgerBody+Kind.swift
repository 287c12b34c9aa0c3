extension LedgerBody {
  /// The kinds of entries, by the names they have in the store.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case runOpened = "run-opened"
    case software, file, identity, plan, answer, setting, indication, event, verdict
    case runClosed = "run-closed"
    case document
    case correction
    case authorisation
    case signature
    case withdrawal
    case resumption
    case headSignature = "head-signature"
    case number
    case access
    case institution
    case account
    case signIn = "sign-in"
    case benchKey = "bench-key"
    case numberRange = "number-range"
    case standard
    case approval = "procedure-approval"
    case confirmation = "figure-confirmation"
    case archive
    case destructionCheck = "destruction-check"
    case destruction
    case migration

    /// Evidence of one run; it cannot stand outside a run.
    package var belongsToRun: Bool {
      switch self {
      case .runOpened, .identity, .plan, .answer, .indication, .verdict, .runClosed, .document,
        .correction, .authorisation, .signature, .withdrawal, .resumption:
        true
      case .software, .file, .setting, .event, .headSignature, .number, .access, .institution,
        .account, .signIn, .benchKey, .numberRange, .standard, .approval, .confirmation, .archive,
        .destructionCheck, .destruction, .migration:
        false
      }
    }

    /// What may still be said of a run that has closed: that something happened, and what was made
    /// from it.
    ///
    /// A reading or a verdict that comes later belongs to another run.
    package var mayFollowClosing: Bool {
      switch self {
      case .software, .file, .event, .document, .correction, .authorisation, .signature,
        .withdrawal, .headSignature, .number, .access:
        true
      case .runOpened, .identity, .plan, .answer, .setting, .indication, .verdict, .runClosed,
        .resumption, .institution, .account, .signIn, .benchKey, .numberRange, .standard, .approval,
        .confirmation, .archive, .destructionCheck, .destruction, .migration:
        false
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .runOpened: .runOpened
    case .software: .software
    case .file: .file
    case .identity: .identity
    case .plan: .plan
    case .answer: .answer
    case .setting: .setting
    case .indication: .indication
    case .event: .event
    case .verdict: .verdict
    case .runClosed: .runClosed
    case .document: .document
    case .correction: .correction
    case .authorisation: .authorisation
    case .signature: .signature
    case .withdrawal: .withdrawal
    case .resumption: .resumption
    case .headSignature: .headSignature
    case .number: .number
    case .access: .access
    case .institution: .institution
    case .account: .account
    case .signIn: .signIn
    case .benchKey: .benchKey
    case .numberRange: .numberRange
    case .standard: .standard
    case .approval: .approval
    case .confirmation: .confirmation
    case .archive: .archive
    case .destructionCheck: .destructionCheck
    case .destruction: .destruction
    case .migration: .migration
    }
  }

  /// The attachment that the entry speaks of, by its digest.
  package var attachment: String? {
    switch self {
    case .file(let file): file.digest
    case .document(let document): document.digest
    default: nil
    }
  }
}
