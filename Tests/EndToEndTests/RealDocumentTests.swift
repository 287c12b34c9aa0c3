import Foundation
import Support
import Testing

/// The whole path to a document: an office, a bench whose instruments answer a maker's identity (the
/// mark of the simulator is taken off the wire by the test), and the wall clock.
@Suite("The path to a real document", .atABench) struct RealDocumentTests {
  private static let people = [
    ("wang", "verifier"), ("li", "checker"), ("zhao", "approver"),
    ("chen", "technical-head"),
  ]
  private static let procedure = "jjg-1149-2022"

  @Test("Everything confirmed, approved and signed makes a document; simulated, it never does")
  func path() async throws {
    let now = Self.now()
    let folder = try TestFolder()
    let scenario = try ShortBench.scenario().withAllOnTCP()
    try await Laboratory.work(with: scenario, calendar: now, in: folder) { laboratory in
      let institute = try await Institute.founded(in: folder, Self.people)
      let real = try TappedBench(laboratory, without: "ASSIZE-SIMULATED ")
      var options = try Self.options(folder)
      options["--as"] = "wang"
      options["--passphrase-file"] = institute.passphraseFile(of: "wang")
      try await prepare(institute, bench: real.benchFile)
      let run = try await laboratory.verify(
        options.merging(["--bench": real.benchFile, "--clock": "wall"]) { $1 }
      )
      try require(run, exits: 0)
      let unsigned = try await document(1, institute)
      #expect(unsigned.hasPrefix("SPECIMEN-"), "nobody has signed yet")

      try await confirmAndApprove(institute)
      try await sign(1, institute)
      try await expectDocument(institute, year: String(now.prefix(4)))
      try await expectScreens(institute, year: String(now.prefix(4)))

      try require(try await laboratory.verify(options), exits: 0)
      try await sign(2, institute)
      #expect(try await document(2, institute).hasPrefix("SPECIMEN-"), "the simulator's never is")
      let shown = try await institute.assize("records", "show", "2", as: "wang")
      let reasons = shown.output.split(separator: "\n").filter { $0.hasPrefix("  ! ") }
      #expect(reasons.contains("  ! time was simulated"), "\(reasons)")
      #expect(reasons.contains("  ! an instrument answered that it is simulated"), "\(reasons)")
      expect(try await institute.assize("ledger", "verify"), exits: 0)
    }
  }

  /// The bench's key and standards, and numbers for its documents.
  private func prepare(_ institute: Institute, bench: String) async throws {
    let year = String(Self.now().prefix(4))
    let words: [([String], String)] = [
      (["bench-key", "SIM-BENCH-1"], "admin"),
      (["standard", "register", "--bench", bench], "chen"),
      (
        ["numbers", "range", "SIM-BENCH-1", "--year", year, "--first", "41", "--last", "99"],
        "chen"
      ),
    ]
    for (words, user) in words {
      try require(try await institute.assize(words, as: user), exits: 0)
    }
  }

  /// Every deciding figure, as the printed text would have it, from a list.
  private func confirmAndApprove(_ institute: Institute) async throws {
    let data = ["--data", institute.folder.file("data")]
    let shown = try await institute.assize(["procedure", "show", Self.procedure] + data)
    let figures = shown.output.split(separator: "\n").map { line in
      line.split(separator: /\s{2,}/).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    .filter { $0.last == "not confirmed" }
    #expect(figures.count > 50, "\(shown)")
    let lines = figures.map {
      "  - { figure: '\($0[0])', value: '\($0[1])', printed-source: 'JJG 1149-2022, print of 2022' }"
    }
    let list = try institute.folder.write(
      "schema: 1\nfigures:\n" + lines.joined(separator: "\n") + "\n",
      to: "confirmed.yaml"
    )
    let confirmed = try await institute.assize(
      ["procedure", "confirm", Self.procedure, "--file", list] + data,
      as: "chen"
    )
    try require(confirmed, exits: 0)
    #expect(confirmed.output.contains("of which 0 are not confirmed"), "\(confirmed)")
    let approved = try await institute.assize(
      ["procedure", "approve", Self.procedure] + data,
      as: "chen"
    )
    try require(approved, exits: 0)
  }

  private func sign(_ record: Int, _ institute: Institute) async throws {
    for user in ["wang", "li", "zhao"] {
      try require(try await institute.assize("sign", "\(record)", as: user), exits: 0)
    }
  }

  /// The number of the document that a record has now.
  private func document(
    _ record: Int,
    _ institute: Institute,
    _ more: [String] = []
  ) async throws -> String {
    let made = try await institute.assize(
      ["document", "\(record)", "--documents", institute.folder.file("issued")]
        + ["--data", institute.folder.file("data")] + more,
      as: "zhao"
    )
    try require(made, exits: 0)
    let path = try #require(made.output.split(separator: "\n").last)
    return String(path.split(separator: "/").last?.dropLast(4) ?? "")
  }

  private func expectDocument(_ institute: Institute, year: String) async throws {
    let number = try await document(1, institute)
    #expect(number == "\(year)-SIM-BENCH-1-000041")
    #expect(try await document(1, institute) == number, "it is given again as it was made")
    let file = institute.folder.file("issued/\(number).pdf")
    let paper = try await PaperDocument(file, in: institute.folder)
    for page in paper.pages { #expect(!page.contains("SPECIMEN") && !page.contains("样张")) }
    for words in ["wang's name", "li's name", "zhao's name", number, "示例计量检定所"] {
      #expect(paper.contains(words), "'\(words)' should stand on it")
    }
    let again = try await document(1, institute, ["--reissue", "client renamed"])
    #expect(again == "\(year)-SIM-BENCH-1-000042")
    let anew = try await PaperDocument(
      institute.folder.file("issued/\(again).pdf"),
      in: institute.folder
    )
    #expect(anew.contains("Replaces \(number)"))
    let numbers = try await institute.assize("numbers")
    #expect(
      numbers.output.contains("withdrawn: client renamed; replaced by \(again)"),
      "\(numbers)"
    )
    let original = try await document(1, institute, ["--form", "original-record"])
    #expect(original.hasPrefix("R-"), "an original record is no specimen either")
  }

  /// The approver issues it anew at the screen, and every document of the record is there to be read.
  private func expectScreens(_ institute: Institute, year: String) async throws {
    let folder = institute.folder
    let terminal = try await TmuxSession(
      ["tui", "--store", institute.store, "--documents", folder.file("issued")]
        + ["--data", folder.file("data")],
      in: folder,
      width: 100,
      height: 30
    )
    try await terminal.wait(for: "Example Institute of Metrology")
    try await terminal.type("zhao")
    try await terminal.press("Tab")
    try await terminal.type("the words of zhao")
    try await terminal.press("Enter")
    try await terminal.wait(for: "The day's work")
    try await terminal.press("r")
    try await terminal.wait(for: "[all 1]")
    try await terminal.press("Enter")
    try await terminal.wait(for: "■ Conclusion")
    try await terminal.press("i")
    try await terminal.wait(for: "Why it is withdrawn")
    try await terminal.type("a misprint")
    try await terminal.press("Enter")
    try await terminal.wait(for: "■ Conclusion")
    try await terminal.press("d")
    try await terminal.wait(for: "certificate \(year)-SIM-BENCH-1-000043")
    let issued = try await terminal.wait(for: "✓ issued")
    #expect(!issued.contains("not exactly the file that was kept"), "\(issued)")
    for words in [
      "label \(year)-SIM-BENCH-1-000043-L", "original record R-\(year)-000001",
      "000041 withdrawn", "000042 withdrawn",
    ] {
      try await terminal.press("Tab")
      try await terminal.wait(for: words)
    }
  }

  /// Files of a short run; the clock item is left out, because nothing here synchronises this
  /// computer's clock.
  private static func options(_ folder: TestFolder) throws -> [String: String] {
    let options = try ShortBench.options(in: folder)
    let pile = try String(contentsOfFile: folder.file("pile.yaml"), encoding: .utf8)
    try folder.write(
      pile.replacing("time-of-use-charging: true", with: "time-of-use-charging: false"),
      to: "pile.yaml"
    )
    let procedure = folder.file("data/Procedures/\(Self.procedure).yaml")
    let text = try String(contentsOfFile: procedure, encoding: .utf8)
    try text.replacing("during: { value: 90 s,", with: "during: { value: 1 s,")
      .write(toFile: procedure, atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: folder.file("data/Drivers"))
    try FileManager.default.copyItem(
      atPath: Checkout.root.appending(path: "Drivers").path(),
      toPath: folder.file("data/Drivers")
    )
    return options
  }

  /// Now, in the zone of the bench.
  private static func now() -> String {
    let format = ISO8601DateFormatter()
    format.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    return format.string(from: Date())
  }
}
