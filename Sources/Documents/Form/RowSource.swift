/// What a table may list: a closed list, each with its own columns.
package enum RowSource: String, CaseIterable, Hashable, Sendable {
  case items
  case failedItems = "failed-items"
  case unexaminedItems = "unexamined-items"
  /// Those that neither failed nor stayed unexamined.
  case otherItems = "other-items"
  case checklist
  case conditions
  case instruments
  case loadPoints = "load-points"
  case readings
  case figures
  case earlierRuns = "earlier-runs"
  case runRegisters = "run-registers"
  case digests
  /// The connectors of a pile that has several, each with its run.
  case connectors
  /// The budget of each load point, line by line.
  case uncertainty
  /// Every indication, in the order it was recorded.
  case indications
  case settings
  case events
  /// The load points as planned before the run.
  case planPoints = "plan-points"
  /// Cumulative registers against the last record that read the same (promise 2).
  case registerGaps = "register-gaps"
  /// What was corrected, as it was and as it is.
  case corrections
  /// Who signed the record in which stage.
  case signatures
  /// The numbers taken for its documents, and what became of each.
  case documents
  /// Charging sessions whose energy shown an item judged.
  case sessions
  /// Charging sessions whose amount an item judged.
  case payments

  /// The names its columns may ask for.
  package var columns: [String] {
    switch self {
    case .items, .failedItems, .unexaminedItems, .otherItems: ItemRow.columnNames
    case .checklist, .conditions: AnswerRow.columnNames
    case .instruments: InstrumentRow.columnNames
    case .loadPoints: LoadPointRow.columnNames
    case .readings: ReadingRow.columnNames
    case .figures: FigureRow.columnNames
    case .earlierRuns: EarlierRunRow.columnNames
    case .runRegisters: RunRegisterRow.columnNames
    case .digests: DigestRow.columnNames
    case .connectors: ConnectorRow.columnNames
    case .uncertainty: UncertaintyRow.columnNames
    case .indications: IndicationRow.columnNames
    case .settings: SettingRow.columnNames
    case .events: EventRow.columnNames
    case .planPoints: PlanRow.columnNames
    case .registerGaps: RegisterGapRow.columnNames
    case .corrections: CorrectionRow.columnNames
    case .signatures: SignatureRow.columnNames
    case .documents: NumberRow.columnNames
    case .sessions, .payments: SessionRow.columnNames
    }
  }

  /// The cells of every row, in the order of the columns asked for.
  func cells(_ columns: [String], of subject: DocumentSubject) -> [[Cell]] {
    switch self {
    case .items: ItemRow.cells(columns, ItemRow.all(of: subject))
    case .failedItems: ItemRow.cells(columns, ItemRow.failed(of: subject))
    case .unexaminedItems: ItemRow.cells(columns, ItemRow.unexamined(of: subject))
    case .otherItems: ItemRow.cells(columns, ItemRow.others(of: subject))
    case .checklist: AnswerRow.cells(columns, AnswerRow.checklist(of: subject))
    case .conditions: AnswerRow.cells(columns, AnswerRow.conditions(of: subject))
    case .instruments: InstrumentRow.cells(columns, InstrumentRow.all(of: subject))
    case .loadPoints: LoadPointRow.cells(columns, LoadPointRow.all(of: subject))
    case .readings: ReadingRow.cells(columns, ReadingRow.all(of: subject))
    case .figures: FigureRow.cells(columns, FigureRow.all(of: subject))
    case .earlierRuns: EarlierRunRow.cells(columns, EarlierRunRow.all(of: subject))
    case .runRegisters: RunRegisterRow.cells(columns, RunRegisterRow.all(of: subject))
    case .digests: DigestRow.cells(columns, DigestRow.all(of: subject))
    case .connectors: ConnectorRow.cells(columns, ConnectorRow.all(of: subject))
    case .uncertainty: UncertaintyRow.cells(columns, UncertaintyRow.all(of: subject))
    case .indications: IndicationRow.cells(columns, IndicationRow.all(of: subject))
    case .settings: SettingRow.cells(columns, SettingRow.all(of: subject))
    case .events: EventRow.cells(columns, EventRow.all(of: subject))
    case .planPoints: PlanRow.cells(columns, PlanRow.all(of: subject))
    case .registerGaps: RegisterGapRow.cells(columns, RegisterGapRow.all(of: subject))
    case .corrections: CorrectionRow.cells(columns, CorrectionRow.all(of: subject))
    case .signatures: SignatureRow.cells(columns, SignatureRow.all(of: subject))
    case .documents: NumberRow.cells(columns, NumberRow.all(of: subject))
    case .sessions: SessionRow.cells(columns, SessionRow.energies(of: subject))
    case .payments: SessionRow.cells(columns, SessionRow.payments(of: subject))
    }
  }
}
