import Evidence

/// One line of the nameplate and the register.
struct NameplateRow: TableRow {
  enum Column: String, CaseIterable { case label, value }

  var entry: LabelledValue

  func cell(_ column: Column) -> Cell {
    switch column {
    case .label: .text(entry.label)
    case .value: .text(entry.value)
    }
  }

  static func all(of subject: DocumentSubject) -> [NameplateRow] {
    subject.record.opening.nameplate.map(NameplateRow.init)
  }
}
