import DataFiles
import Evidence
import Foundation
import Metrology
import Support
import Testing
import Wording

@testable import Documents

@Suite("Export to the platform") struct PlatformTests {
  static let path = Shipped.package.appending(path: "Exports/platform.yaml").path

  private static func export(_ change: (inout PlatformForm) -> Void = { _ in }) throws
    -> PlatformExport
  {
    var form = try PlatformForm.decode(DataFile.read(path))
    change(&form)
    return PlatformExport(form: form, writtenAt: "2026-11-22 10:00:00")
  }

  private static func value(
    _ column: String,
    _ row: Int,
    of table: ExportTable
  ) throws -> ExportTable.Cell {
    table.rows[row][try #require(table.columns.firstIndex(of: column))]
  }

  @Test("Columns stand as the schema spells them, mistakes included")
  func columns() throws {
    let tables = try Self.export().tables(of: [PileRecords(SampleRecord.whole())])
    #expect(
      tables.map(\.name) == [
        "MT_DETECT_CP_RSLT", "MT_MEASUREMENT_ERROR_CP_CONC", "MT_INDICATIVE_ERROR_CP_CONC",
      ]
    )
    for name in [
      "chargeconfig_meaasge_conc_code", "measure_eventstroage_conc_code",
      "measure_moneyerr_conc_code",
      "handle_flag",
    ] { #expect(tables[0].columns.contains(name), "\(name)") }
    #expect(tables[0].columns.count == 6 + 81 + 7)
    #expect(
      tables[1].columns.joined(separator: " ")
        == "detect_task_no equip_categ sys_no detect_equip_no detect_unit_no bar_code detect_date "
        + "port_code para_index detect_item_point is_valid in_volt out_current out_volt "
        + "relative_error conc_code write_date handle_flag handle_date"
    )
    for table in tables {
      #expect(Set(table.columns).count == table.columns.count)
      for row in table.rows { #expect(row.count == table.columns.count) }
    }
  }

  @Test("Two guns are one row of results and one row per load point and gun")
  func rows() throws {
    let tables = try Self.export().tables(of: [SampleRecord.twoGunsOneBad()])
    #expect(tables.map(\.rows.count) == [1, 6, 0])
    #expect(try Self.value("conc_code", 0, of: tables[0]) == .text("02"))
    #expect(try Self.value("measurement_error_conc_code", 0, of: tables[0]) == .text("02"))
    #expect(try Self.value("pwm_conc_code", 0, of: tables[0]) == .empty, "nobody examined it")
    #expect(try Self.value("bar_code", 0, of: tables[0]) == .text("SN-2024-000317"))
    #expect(try Self.value("detect_equip_no", 0, of: tables[0]) == .text("BENCH-1"))
    #expect(try Self.value("detect_date", 0, of: tables[0]) == .text("2026-11-21 14:52:40"))
    #expect(try (0..<6).map { try Self.value("port_code", $0, of: tables[1]) }.last == .text("B"))
    #expect(try Self.value("relative_error", 1, of: tables[1]) == .number("-0.0"))
    #expect(try Self.value("is_valid", 0, of: tables[1]) == .text("0"), "a specimen is not valid")
  }

  @Test(
    "The mean is rounded half to even to three decimals",
    arguments: [
      ("+0.312500", "+0.312"), ("+0.313500", "+0.314"), ("-0.031650", "-0.032"),
      ("-0.000400", "-0.000"),
    ]
  )
  func mean(_ mean: String, _ written: String) throws {
    #expect(PlatformExport.threeDecimals(mean) == written)
    var record = SampleRecord.whole()
    record.verdicts[1].loadPoints[0].mean = mean
    let tables = try Self.export { $0.relativeError = .mean }.tables(of: [PileRecords(record)])
    #expect(try Self.value("relative_error", 0, of: tables[1]) == .number(written))
  }

  @Test("A missing connector leaves the pile without a conclusion of conforming")
  func missing() throws {
    let one = PileRecords(SampleRecord.onConnector("A", SampleRecord.conforming()))
    let tables = try Self.export().tables(of: [one])
    #expect(try Self.value("conc_code", 0, of: tables[0]) == .text("03"))
  }

  @Test("A value beyond its column stops the export by name; nothing is cut off")
  func tooLong() throws {
    var record = SampleRecord.conforming()
    record.opening.pile.serial = String(repeating: "9", count: 33)
    let failure = #expect(throws: Failure.self) {
      try Self.export().tables(of: [PileRecords(record)])
    }
    #expect(failure?.code == .exportTooLong)
    #expect(failure?.sentence.en.contains("MT_DETECT_CP_RSLT.bar_code") == true)
  }

  @Test("The page beside it says what is unconfirmed, what was rounded and what is missing")
  func readme() throws {
    let text = PlatformReadme.text(
      try Self.export(),
      [SampleRecord.twoGuns()],
      leftOut: [(9, BilingualText(zh: "未完成。", en: "it was not completed."))]
    )
    try expectGolden(text, "platform-readme.txt")
  }

  @Test("A stem that the schema does not have is answered with the nearest one")
  func unknownStem() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
      .replacingOccurrences(of: "clock: measure_clockerr", with: "clock: measure_clockeror")
    let findings = #expect(throws: Findings.self) {
      _ = try PlatformForm.decode(DataFile.parse(text, path: "platform.yaml"))
    }
    #expect(
      findings?.lines(in: .english).contains { $0.contains("Did you mean 'measure_clockerr'?") }
        == true
    )
  }
}
