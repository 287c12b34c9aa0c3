import CXLSXWriter
import Glibc
import Metrology
package import Wording

/// Tables as sheets of a spreadsheet, by libxlsxwriter.
///
/// A number stands twice: as text with the digits of the record, and beside it as a number to compute
/// with, which has only the digits that binary floating point has. No cell is ever a formula.
package enum Workbook {
  /// The most characters a cell of a spreadsheet holds.
  private static let longest = 32_767

  /// Writes the file anew; the caller puts it where it belongs once it is whole.
  package static func write(_ tables: [ExportTable], to path: String) throws(Failure) {
    guard let workbook = workbook_new(path) else {
      throw .exportNotWritten(path, cause: "workbook_new")
    }
    // A fixed date, so that the same records make the same bytes.
    var properties = lxw_doc_properties()
    properties.created = 1
    workbook_set_properties(workbook, &properties)
    let bold = workbook_add_format(workbook)
    format_set_bold(bold)
    var failure: Failure?
    for table in tables where failure == nil {
      failure = add(table, to: workbook, bold)
    }
    let code = workbook_close(workbook)
    if let failure { throw failure }
    guard code == LXW_NO_ERROR else {
      throw .exportNotWritten(path, cause: String(cString: lxw_strerror(code)))
    }
  }

  private static func add(
    _ table: ExportTable,
    to workbook: UnsafeMutablePointer<lxw_workbook>,
    _ bold: UnsafeMutablePointer<lxw_format>?
  ) -> Failure? {
    guard let sheet = workbook_add_worksheet(workbook, table.name) else {
      return .exportNotWritten(table.name, cause: "workbook_add_worksheet")
    }
    worksheet_freeze_panes(sheet, 1, 0)
    var place: lxw_col_t = 0
    for (index, name) in table.columns.enumerated() {
      let cells = table.rows.map { $0[index] }
      let isNumeric = cells.contains { if case .number = $0 { true } else { false } }
      worksheet_write_string(sheet, 0, place, name, bold)
      if isNumeric { worksheet_write_string(sheet, 0, place + 1, "\(name) (number)", bold) }
      worksheet_set_column(sheet, place, place, width(of: cells, name), nil)
      for (row, cell) in cells.enumerated() {
        if let failure = write(cell, lxw_row_t(row) + 1, place, sheet) { return failure }
      }
      place += isNumeric ? 2 : 1
    }
    return nil
  }

  private static func write(
    _ cell: ExportTable.Cell,
    _ row: lxw_row_t,
    _ column: lxw_col_t,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) -> Failure? {
    guard cell != .empty else { return nil }
    guard cell.text.utf16.count <= longest else {
      return .exportTooLong("\(cell.text.prefix(40))…")
    }
    let code = worksheet_write_string(sheet, row, column, printable(cell.text), nil)
    guard code == LXW_NO_ERROR else {
      return .exportNotWritten(
        "\(cell.text.prefix(40))",
        cause: String(cString: lxw_strerror(code))
      )
    }
    if case .number(let text) = cell, let number = ExactDecimal(text)?.approximation {
      worksheet_write_number(sheet, row, column + 1, number, nil)
    }
    return nil
  }

  /// A NUL would end the text early.
  private static func printable(_ text: String) -> String {
    String(text.unicodeScalars.map { $0 == "\0" ? Character(" ") : Character($0) })
  }

  private static func width(of cells: [ExportTable.Cell], _ name: String) -> Double {
    Double(min(48, max(name.utf8.count, cells.map(\.text.utf8.count).max() ?? 0) + 2))
  }
}
