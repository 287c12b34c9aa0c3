/// A body as it is read and written: `{"content":{…},"kind":"indication"}`.
extension LedgerBody: Codable {
  private enum CodingKeys: CodingKey {
    case kind, content
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func content<Record: Decodable>(_ type: Record.Type) throws -> Record {
      try container.decode(type, forKey: .content)
    }
    self =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .runOpened: .runOpened(try content(RunOpening.self))
      case .software: .software(try content(SoftwareRecord.self))
      case .file: .file(try content(FileRecord.self))
      case .identity: .identity(try content(IdentityRecord.self))
      case .plan: .plan(try content(PlanRecord.self))
      case .answer: .answer(try content(AnswerRecord.self))
      case .setting: .setting(try content(SettingRecord.self))
      case .indication: .indication(try content(IndicationRecord.self))
      case .event: .event(try content(EventRecord.self))
      case .verdict: .verdict(try content(ItemVerdict.self))
      case .runClosed: .runClosed(try content(RunClosing.self))
      case .document: .document(try content(DocumentRecord.self))
      case .correction: .correction(try content(Signed<Correction>.self))
      case .authorisation: .authorisation(try content(Signed<RepeatAuthorisation>.self))
      case .signature: .signature(try content(Signature.self))
      case .withdrawal: .withdrawal(try content(Signed<DocumentWithdrawal>.self))
      case .resumption: .resumption(try content(ResumptionRecord.self))
      case .headSignature: .headSignature(try content(Signature.self))
      case .number: .number(try content(NumberUse.self))
      case .access: .access(try content(AccessRecord.self))
      case .institution: .institution(try content(InstitutionRecord.self))
      case .account: .account(try content(AccountRecord.self))
      case .signIn: .signIn(try content(SignInRecord.self))
      case .benchKey: .benchKey(try content(BenchKeyRecord.self))
      case .numberRange: .numberRange(try content(NumberRange.self))
      case .standard: .standard(try content(StandardRecord.self))
      case .approval: .approval(try content(Signed<ProcedureApproval>.self))
      case .confirmation: .confirmation(try content(Signed<FigureConfirmation>.self))
      case .archive: .archive(try content(ArchiveRecord.self))
      case .destructionCheck: .destructionCheck(try content(Signed<Destruction>.self))
      case .destruction: .destruction(try content(Signed<Destruction>.self))
      case .migration: .migration(try content(MigrationRecord.self))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(content, forKey: .content)
  }

  private var content: any Encodable {
    switch self {
    case .runOpened(let record): record
    case .software(let record): record
    case .file(let record): record
    case .identity(let record): record
    case .plan(let record): record
    case .answer(let record): record
    case .setting(let record): record
    case .indication(let record): record
    case .event(let record): record
    case .verdict(let record): record
    case .runClosed(let record): record
    case .document(let record): record
    case .correction(let record): record
    case .authorisation(let record): record
    case .signature(let record): record
    case .withdrawal(let record): record
    case .resumption(let record): record
    case .headSignature(let record): record
    case .number(let record): record
    case .access(let record): record
    case .institution(let record): record
    case .account(let record): record
    case .signIn(let record): record
    case .benchKey(let record): record
    case .numberRange(let record): record
    case .standard(let record): record
    case .approval(let record): record
    case .confirmation(let record): record
    case .archive(let record): record
    case .destructionCheck(let record): record
    case .destruction(let record): record
    case .migration(let record): record
    }
  }
}
