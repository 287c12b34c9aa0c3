import DataFiles
import Evidence
import Foundation
import Metrology
import Support
import Testing
import Wording

@testable import Documents

@Suite("Results as tables") struct RunTablesTests {
  private let tables = RunTables.tables(of: [SampleRecord.whole(), SampleRecord.nonconforming()])

  @Test("Every row has a cell for every column")
  func rectangular() {
    for table in tables {
      for row in table.rows {
        #expect(row.count == table.columns.count, "\(table.name): \(row)")
      }
    }
    #expect(tables.map(\.name) == ["runs", "items", "readings"])
    #expect(tables[0].rows.count == 2 && tables[2].rows.count == 12)
  }

  @Test("Numbers keep the digits and the sign of the record")
  func exact() throws {
    let readings = tables[2]
    let column = try #require(readings.columns.firstIndex(of: "error_percent"))
    #expect(readings.rows[0][column] == .number("+0.312500"))
    let rounded = try #require(readings.columns.firstIndex(of: "rounded_percent"))
    #expect(readings.rows[2][rounded] == .number("-0.0"))
  }

  @Test("What they hold is what was looked at")
  func golden() throws {
    let text = tables.map { table in
      "\(table.name)\n" + String(decoding: CSVFile.bytes(of: table), as: UTF8.self)
    }
    try expectGolden(
      text.joined(separator: "\n").replacingOccurrences(of: "\r\n", with: "\n"),
      "tables.txt"
    )
  }
}

@Suite("CSV") struct CSVFileTests {
  private func line(_ cells: ExportTable.Cell...) -> String {
    let names = cells.indices.map { "c\($0)" }
    let table = ExportTable(name: "t", columns: names, rows: [cells])
    let text = String(decoding: CSVFile.bytes(of: table).dropFirst(3), as: UTF8.self)
    // CR and LF are one character.
    return String(text.dropFirst(names.joined(separator: ",").count + 1))
  }

  @Test("It begins with a byte order mark and its lines end in CRLF")
  func frame() {
    let bytes = CSVFile.bytes(of: ExportTable(name: "t", columns: ["a", "b"], rows: []))
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
  }

  @Test("Commas, quotes and line ends stand in quotes, quotes doubled")
  func quoted() {
    #expect(line(.text("\"\u{301}"), .empty) == "\"\"\"\u{301}\",\r\n", "a quote is one scalar")
    #expect(
      line(.text("a,b"), .text("say \"no\""), .text("x\ny"), .text("枪"), .empty)
        == "\"a,b\",\"say \"\"no\"\"\",\"x\ny\",枪,\r\n"
    )
  }

  @Test(
    "A text that a spreadsheet would take for a formula is disarmed",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\rx"]
  )
  func guarded(_ text: String) {
    let field = line(.text(text), .empty)
    #expect(field.hasPrefix("'") || field.hasPrefix("\"'"), "\(field)")
  }

  @Test("A number keeps its sign")
  func numbers() {
    #expect(line(.number("-0.0"), .number("+0.31")) == "-0.0,+0.31\r\n")
    #expect(ExportTable.Cell.decimal("-1+cmd") == .text("-1+cmd"), "what is no number is a text")
  }
}

@Suite("Spreadsheet") struct WorkbookTests {
  /// The parts of a workbook, unpacked by unzip.
  private func parts(_ tables: [ExportTable]) throws -> (sheets: [String], texts: String) {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    try Workbook.write(tables, to: path.path)
    let part = { (name: String) throws -> String in
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "perl", "-MIO::Uncompress::Unzip=unzip", "-e", "unzip($ARGV[0] => '-', Name => $ARGV[1])",
        path.path, name,
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
    let sheets = try tables.indices.map { try part("xl/worksheets/sheet\($0 + 1).xml") }
    return (sheets, try part("xl/sharedStrings.xml"))
  }

  @Test("A number stands as exact text and as a number; a formula stands nowhere")
  func cells() throws {
    let table = ExportTable(
      name: "readings",
      columns: ["serial", "error"],
      rows: [[.text("=1+1"), .number("+0.312500")], [.text("枪 A"), .empty]]
    )
    let (sheets, texts) = try parts([table])
    #expect(texts.contains("+0.312500") && texts.contains("枪 A") && texts.contains("=1+1"))
    #expect(texts.contains("error (number)"))
    #expect(sheets[0].contains("<v>0.3125</v>"))
    #expect(!sheets[0].contains("<f>"))
  }

  @Test("A sheet for runs, one for items, one for readings")
  func sheets() throws {
    let (sheets, texts) = try parts(RunTables.tables(of: [SampleRecord.whole()]))
    #expect(sheets.count == 3 && sheets.allSatisfy { $0.contains("<row ") })
    #expect(texts.contains("SN-2024-000317") && texts.contains("+0.312500"))
  }

  @Test("The same records make the same file")
  func sameBytes() throws {
    let paths = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    }
    defer { for path in paths { try? FileManager.default.removeItem(at: path) } }
    for path in paths {
      try Workbook.write(RunTables.tables(of: [SampleRecord.whole()]), to: path.path)
    }
    #expect(try Data(contentsOf: paths[0]) == Data(contentsOf: paths[1]))
  }

  @Test("A folder that does not exist, and a text beyond a cell, are refused")
  func refused() {
    let table = { (text: String) in ExportTable(name: "t", columns: ["a"], rows: [[.text(text)]]) }
    #expect(throws: Failure.self) { try Workbook.write([table("x")], to: "/nowhere/at/all.xlsx") }
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    let failure = #expect(throws: Failure.self) {
      try Workbook.write([table(String(repeating: "长", count: 40_000))], to: path.path)
    }
    #expect(failure?.code == .exportTooLong)
  }
}
