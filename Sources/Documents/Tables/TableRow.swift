/// A row that a form's table can list.
protocol TableRow {
  /// The closed list of what its columns may ask for.
  associatedtype Column: CaseIterable & RawRepresentable where Column.RawValue == String

  func cell(_ column: Column) -> Cell
}

extension TableRow {
  static var columnNames: [String] { Column.allCases.map(\.rawValue) }

  static func cells(_ columns: [String], _ rows: [Self]) -> [[Cell]] {
    rows.map { row in columns.map { Column(rawValue: $0).map(row.cell) ?? .empty } }
  }
}
