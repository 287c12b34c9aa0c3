package import Wording

/// What the store says about a record beside the record's own entries, at the moment it is read.
///
/// Approvals and confirmations come after a run as well as before it, so that a record is no document
/// or one by what stands now.
package struct RecordStanding: Equatable, Sendable {
  /// Nil for a store that is nobody's.
  package var institution: InstitutionRecord?
  /// The approval of exactly the procedure file that the record kept.
  package var approval: Signed<ProcedureApproval>?
  /// The latest of each figure of its procedure.
  package var confirmations: [Signed<FigureConfirmation>]
  package var benchHasKey: Bool
  /// Whether the bench signed the end of the run.
  package var endIsSigned: Bool
  /// The printed names of accounts, by user.
  package var names: [String: String]
  package var gaps: [RegisterGap]
  /// The numbers taken for documents of this record.
  package var numbers: [NumberBook.Line]
  /// Why its procedure's figures and its drivers make it a specimen; nil before anybody has looked
  /// into the files that it kept.
  package var fileReasons: [BilingualText]?

  package init(
    institution: InstitutionRecord?,
    approval: Signed<ProcedureApproval>? = nil,
    confirmations: [Signed<FigureConfirmation>] = [],
    benchHasKey: Bool = false,
    endIsSigned: Bool = false,
    names: [String: String] = [:],
    gaps: [RegisterGap] = [],
    numbers: [NumberBook.Line] = [],
    fileReasons: [BilingualText]? = nil
  ) {
    self.institution = institution
    self.approval = approval
    self.confirmations = confirmations
    self.benchHasKey = benchHasKey
    self.endIsSigned = endIsSigned
    self.names = names
    self.gaps = gaps
    self.numbers = numbers
    self.fileReasons = fileReasons
  }

  /// The name of an account as it is printed.
  package func name(of user: String) -> String { names[user] ?? user }
}
