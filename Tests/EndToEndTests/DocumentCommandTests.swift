import Foundation
import Testing

@Suite("assize document", .atABench) struct DocumentCommandTests {
  @Test("The original record of a run is made on demand, kept, and given again byte for byte")
  func originalRecord() async throws {
    let run = try await GoodRun.made()
    let (first, second) = (run.folder.file("first"), run.folder.file("second"))
    for folder in [first, second] {
      try require(
        try await run.assize("document", "1", "--form", "original-record", "--documents", folder),
        exits: 0
      )
    }
    let name = try #require(run.folder.names(in: "first").first)
    #expect(name.hasPrefix("SPECIMEN-") && name.hasSuffix("-000001-R.pdf"))
    let files = try [first, second].map { try Data(contentsOf: URL(filePath: "\($0)/\(name)")) }
    #expect(files[0] == files[1] && !files[0].isEmpty)
    let paper = try await PaperDocument("\(first)/\(name)", in: run.folder)
    #expect(paper.title == "检定原始记录")
    for page in paper.pages { #expect(page.contains("SPECIMEN, NOT VALID")) }
    let readings = run.report.items.flatMap(\.loadPoints).flatMap(\.readings).map(\.error)
    for words in ["Every indication", "Uncertainty budget", "Reads back", "EX60-2026-0007"]
      + readings
    {
      #expect(paper.contains(words), "'\(words)' should stand on it")
    }
    expect(try await run.assize("ledger", "verify"), exits: 0)
  }

  @Test(
    "A document that was not earned is refused with what to do",
    arguments: [
      ("result-notice", "E-6012", "assize document 1 --form certificate"),
      ("inspection-record", "E-6013", "its original record"),
      ("test-report", "E-6014", "Ask for supplementary items"),
    ]
  )
  func refused(_ form: String, _ code: String, _ remedy: String) async throws {
    let run = try await GoodRun.made()
    let outcome = try await run.assize("document", "1", "--form", form)
    expect(outcome, exits: 2)
    #expect(outcome.errors.contains(code) && outcome.errors.contains(remedy), "\(outcome)")
  }

  @Test("A form that does not exist is answered with those that do")
  func unknownForm() async throws {
    let outcome = try await GoodRun.made().assize("document", "1", "--form", "certifcate")
    expect(outcome, exits: 64)
    #expect(outcome.errors.contains("original-record"), "\(outcome)")
  }
}
