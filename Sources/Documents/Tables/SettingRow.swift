import Evidence
import Wording

/// Something set on an instrument, and what it read back.
struct SettingRow: TableRow {
  enum Column: String, CaseIterable {
    case connector, role, command, value
    case readBack = "read-back"
  }

  var connector: String?
  var setting: SettingRecord

  func cell(_ column: Column) -> Cell {
    switch column {
    case .connector: .text(connector)
    case .role: .text(Words.text(of: setting.role))
    case .command: .text(setting.command)
    case .value: .text(setting.value)
    case .readBack: .text(setting.readBack)
    }
  }

  static func all(of subject: DocumentSubject) -> [SettingRow] {
    subject.records.flatMap { record in
      record.settings.map { SettingRow(connector: subject.connector(of: record), setting: $0) }
    }
  }
}
