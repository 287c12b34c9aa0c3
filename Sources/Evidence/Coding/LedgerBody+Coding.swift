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
    }
  }
}
