extension LedgerBody {
  /// The kinds of entries, by the names they have in the store.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case runOpened = "run-opened"
    case software, file, identity, plan, answer, setting, indication, event, verdict
    case runClosed = "run-closed"
    case document

    /// Evidence of one run; it cannot stand outside a run.
    package var belongsToRun: Bool {
      switch self {
      case .runOpened, .identity, .plan, .answer, .indication, .verdict, .runClosed, .document: true
      case .software, .file, .setting, .event: false
      }
    }

    /// What may still be said of a run that has closed: that something happened, and what was made
    /// from it.
    ///
    /// A reading or a verdict that comes later belongs to another run.
    package var mayFollowClosing: Bool {
      switch self {
      case .software, .file, .event, .document: true
      case .runOpened, .identity, .plan, .answer, .setting, .indication, .verdict, .runClosed:
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
