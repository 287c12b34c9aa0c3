/// Comma-separated text as RFC 4180 has it: quoted where it must be, lines end in CRLF.
///
/// It opens with a byte order mark, without which Excel reads Chinese as something else; a text that a
/// spreadsheet would take for a formula gets an apostrophe before it, while numbers keep their signs.
package enum CSVFile {
  package static func bytes(of table: ExportTable) -> [UInt8] {
    let header = table.columns.map { quoted($0) }
    let lines = [header] + table.rows.map { $0.map(field) }
    let text = lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private static func field(_ cell: ExportTable.Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): quoted(number)
    case .text(let text): quoted(guarded(text))
    }
  }

  /// The characters with which a spreadsheet begins a formula, also behind white space.
  private static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isDangerous = first.map {
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0)
    }
    let opensWithControl = text.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) }
    return isDangerous == true || opensWithControl == true ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return text }
    // By scalars: a quote with an accent on it is another character.
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"\(doubled.joined())\""
  }
}
