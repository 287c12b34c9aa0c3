package import Metrology
package import Wording

/// Everything the ledger holds of one run (原始记录), in the order it was appended.
///
/// A projection for reading: it is built from entries and never stored.
package struct OriginalRecord: Equatable, Sendable {
  /// An earlier run of the same pile, whatever became of it (promise 2).
  package struct EarlierRun: Equatable, Sendable, Codable {
    package var number: Int
    package var at: String
    /// The connector that was verified.
    package var connector: String?
    /// Nil for a run that never closed.
    package var conclusion: Conclusion?
    package var reason: BilingualText?
    package var readings: Int

    package init(
      number: Int,
      at: String,
      connector: String? = nil,
      conclusion: Conclusion?,
      reason: BilingualText?,
      readings: Int
    ) {
      self.number = number
      self.at = at
      self.connector = connector
      self.conclusion = conclusion
      self.reason = reason
      self.readings = readings
    }
  }

  package var number: Int
  package var openedAt: String
  package var closedAt: String?
  package var opening: RunOpening
  package var software: SoftwareRecord?
  package var files: [FileRecord]
  package var identities: [IdentityRecord]
  /// What was decided before the run.
  package var plan: PlanRecord?
  package var answers: [AnswerRecord]
  package var settings: [SettingRecord]
  package var indications: [LedgerEntry]
  package var events: [LedgerEntry]
  package var verdicts: [ItemVerdict]
  package var closing: RunClosing?
  package var documents: [DocumentRecord]
  package var earlierRuns: [EarlierRun]
  /// In the order of signing: verifier, checker, approver.
  package var signatures: [Signature] = []
  package var corrections: [Signed<Correction>] = []
  package var withdrawals: [Signed<DocumentWithdrawal>] = []
  /// The entries with which the run went on after it had been interrupted.
  package var resumed: [LedgerEntry] = []
  /// The sequence numbers of the opening and of the answers, by which a correction cites them.
  package var openingEntry = 0
  package var answerEntries: [Int] = []
  /// What its store says beside it; nil for a record that was not read from one.
  package var standing: RecordStanding?
  /// The chain's value at this run's last entry, lower-case hexadecimal.
  package var chainHead: String

  package init(
    number: Int,
    openedAt: String,
    closedAt: String?,
    opening: RunOpening,
    software: SoftwareRecord?,
    files: [FileRecord],
    identities: [IdentityRecord],
    plan: PlanRecord? = nil,
    answers: [AnswerRecord],
    settings: [SettingRecord],
    indications: [LedgerEntry],
    events: [LedgerEntry],
    verdicts: [ItemVerdict],
    closing: RunClosing?,
    documents: [DocumentRecord],
    earlierRuns: [EarlierRun],
    chainHead: String
  ) {
    self.number = number
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.opening = opening
    self.software = software
    self.files = files
    self.identities = identities
    self.plan = plan
    self.answers = answers
    self.settings = settings
    self.indications = indications
    self.events = events
    self.verdicts = verdicts
    self.closing = closing
    self.documents = documents
    self.earlierRuns = earlierRuns
    self.chainHead = chainHead
  }
}

extension OriginalRecord {
  package var resumptions: [ResumptionRecord] {
    resumed.compactMap { if case .resumption(let record) = $0.body { record } else { nil } }
  }

  /// Whether an indication counts; what was in progress as the run was interrupted stays on record
  /// and does not.
  package func counts(_ entry: LedgerEntry) -> Bool {
    !resumptions.contains { $0.leavesOut(entry.sequence) }
  }
}
