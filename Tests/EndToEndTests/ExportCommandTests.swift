import Foundation
import Testing

@Suite("assize export", .atABench) struct ExportCommandTests {
  @Test("The platform's tables stand in a folder with a page that says what they cannot carry")
  func platform() async throws {
    let run = try await GoodRun.made()
    let out = run.folder.file("platform")
    let outcome = try await run.assize("export", "--form", "platform", "--out", out, "1")
    try require(outcome, exits: 0)
    #expect(
      run.folder.names(in: "platform").sorted() == [
        "MT_DETECT_CP_RSLT.csv", "MT_INDICATIVE_ERROR_CP_CONC.csv",
        "MT_MEASUREMENT_ERROR_CP_CONC.csv", "README.txt",
      ]
    )
    let errors = try text("\(out)/MT_MEASUREMENT_ERROR_CP_CONC.csv")
    let points = run.report.items.flatMap(\.loadPoints)
    #expect(errors.split(separator: "\r\n").count == 1 + points.count)
    #expect(errors.contains("relative_error") && errors.contains("EX60-2026-0007"))
    let readme = try text("\(out)/README.txt")
    for words in ["UNCONFIRMED", "SPECIMEN, NOT VALID", "relative_error"] {
      #expect(readme.contains(words), "'\(words)' should be said")
    }
  }

  @Test("As csv and as a spreadsheet every reading is there")
  func tables() async throws {
    let run = try await GoodRun.made()
    let (folder, file) = (run.folder.file("csv"), run.folder.file("sheets/all.xlsx"))
    try require(
      try await run.assize("export", "--form", "csv", "--out", folder, "--all"),
      exits: 0
    )
    let readings = try text("\(folder)/readings.csv")
    for error in run.report.items.flatMap(\.loadPoints).flatMap(\.readings).map(\.error) {
      #expect(readings.contains(error), "\(error)")
    }
    try require(
      try await run.assize("export", "--form", "xlsx", "--out", file, "--all"),
      exits: 0
    )
    #expect(try Data(contentsOf: URL(filePath: file)).starts(with: Array("PK".utf8)))
    #expect(run.folder.names(in: "sheets") == ["all.xlsx"], "nothing unfinished is left behind")
  }

  private static let wrong: [(words: [String], status: Int32)] = [
    (["export", "--form", "excel", "1"], 64), (["export", "--form", "csv"], 64),
    (["export", "--form", "csv", "--all", "1"], 64), (["export", "1"], 64),
    (["export", "--form", "csv", "7"], 2),
  ]

  @Test("A wrong word is answered, and nothing is written", arguments: wrong)
  func refused(_ words: [String], _ status: Int32) async throws {
    let run = try await GoodRun.made()
    let out = run.folder.file("refused")
    expect(
      try await Assize.run(words + ["--out", out, "--store", run.store], in: run.folder),
      exits: status
    )
    #expect(run.folder.names(in: "refused").isEmpty)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}
