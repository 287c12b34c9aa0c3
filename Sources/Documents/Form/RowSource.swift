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
    }
  }
}
