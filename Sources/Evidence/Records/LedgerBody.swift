/// What one ledger entry says.
package enum LedgerBody: Equatable, Sendable {
  case runOpened(RunOpening)
  case software(SoftwareRecord)
  case file(FileRecord)
  case identity(IdentityRecord)
  case plan(PlanRecord)
  case answer(AnswerRecord)
  case setting(SettingRecord)
  case indication(IndicationRecord)
  case event(EventRecord)
  case verdict(ItemVerdict)
  case runClosed(RunClosing)
  case document(DocumentRecord)
}
