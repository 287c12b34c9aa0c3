import Foundation
import Support
import Testing

@Suite("Data files at the command line", .atABench)
struct ShippedFilesTests {
  @Test("Every shipped file is found, named for what it is, and without a finding")
  func everyShippedFile() async throws {
    let folders = ["Procedures", "Drivers", "Certificates", "Exports", "Examples"]
    let files = folders.flatMap { folder in
      let found = Checkout.files(below: folder, ending: ".yaml").map { $0.path() }
      #expect(!found.isEmpty, "\(folder) holds no file")
      return found
    }
    let outcome = try await Assize.run(["check"] + files, in: TestFolder())
    try require(outcome, exits: 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == files.count)
    for (file, line) in zip(files, lines) {
      let kinds = [
        "Procedures": "procedure", "Drivers": "driver", "Certificates": "document form",
        "Exports": "export to the platform",
        "institution": "institution", "answers": "answers", "bench": "bench", "pile": "pile",
        "scenario": "scenario", "today": "list of piles",
      ]
      let kind = kinds.first {
        file.contains("/\($0.key)") && !file.contains("Examples/\($0.key)/")
      }
      #expect(line.hasPrefix("\(file): ") && line.hasSuffix(" ✓"), "\(line)")
      #expect(kind.map { line.contains($0.value) } == true, "\(line)")
    }
  }

  @Test(
    "A key that nobody knows is named with file, line and column",
    arguments: [
      "Procedures/jjg-1149-2022.yaml", "Drivers/load/itech-it8800.yaml",
      "Certificates/verification.yaml", "Examples/bench.yaml", "Examples/pile-60kw.yaml",
      "Examples/answers.yaml", "Examples/scenario-good.yaml", "Examples/today.yaml",
    ]
  )
  func unknownKey(_ path: String) async throws {
    let folder = try TestFolder()
    let text = try ShippedText(path).adding("colour: red").text
    let line = text.components(separatedBy: "\n").firstIndex(of: "colour: red").map { $0 + 1 } ?? 0
    let file = try folder.write(text, to: URL(filePath: path).lastPathComponent)
    for (locale, words) in [(Locale.english, "the key is not known."), (.chinese, "该键未定义。")] {
      let outcome = try await Assize.run(
        ["check", file],
        in: folder,
        environment: locale.environment
      )
      expect(outcome, exits: 65)
      #expect(outcome.errors.contains("\(file):\(line):1: colour: \(words)"), "\(outcome)")
    }
  }

  @Test("Every finding of every file is said at once, and good files are still named")
  func allFindings() async throws {
    let folder = try TestFolder()
    let pile = try ShippedText.pile
      .replacing("refresh: 1 s", with: "refesh: 1 s")
      .replacing("kind: dc-charger", with: "kind: dc-chargr")
    let broken = try folder.write(pile.text, to: "pile.yaml")
    let odd = try folder.write("schema: 1\nweather: fine\n", to: "odd.yaml")
    let good = Laboratory.example("answers.yaml")
    let outcome = try await Assize.run(["check", broken, good, odd], in: folder)
    expect(outcome, exits: 65)
    #expect(outcome.output == "\(good): answers ✓\n")
    for words in [
      "Did you mean 'refresh'?", "Did you mean 'dc-charger'?", "does not say what kind",
    ] {
      #expect(outcome.errors.contains(words), "\(outcome)")
    }
  }

  @Test("What is no text, and what says a key twice, is refused with its place")
  func notReadable() async throws {
    let folder = try TestFolder()
    let binary = folder.file("binary.yaml")
    try Data([0x23, 0x20, 0xFF, 0xFE, 0x0A]).write(to: URL(filePath: binary))
    let twice = try folder.write(
      try ShippedText.pile.adding("schema: 1").text,
      to: "twice.yaml"
    )
    let large = try folder.write(
      String(repeating: "# filler\n", count: 140_000),
      to: "large.yaml"
    )
    let outcome = try await Assize.run(["check", binary, twice, large], in: folder)
    expect(outcome, exits: 65)
    #expect(outcome.errors.contains("\(binary):1:3: the text is not UTF-8 here."), "\(outcome)")
    #expect(outcome.errors.contains(/twice\.yaml:\d+:1: schema/), "\(outcome)")
    #expect(outcome.errors.contains("\(large): "), "\(outcome)")
  }

  @Test("Procedures are listed as the folder holds them, and shown with every figure's source")
  func procedures() async throws {
    let folder = try TestFolder()
    let ids = Checkout.files(below: "Procedures", ending: ".yaml")
      .map { $0.deletingPathExtension().lastPathComponent }.filter { $0 != "blueprint" }
    #expect(!ids.isEmpty)
    let list = try await Assize.run(["procedures"], in: folder)
    try require(list, exits: 0)
    for id in ids {
      #expect(list.output.contains("\n\(id) "), "\(list)")
      let shown = try await Assize.run(["procedures", "show", id], in: folder)
      try require(shown, exits: 0)
      // Each figure of the file that states a value stands in the table.
      let stated = try Checkout.text(Checkout.root.appending(path: "Procedures/\(id).yaml"))
        .matches(of: /(?m)^(?!\s*#).*\{ value:/).count
      let rows = shown.output.matches(of: /(?:confirmed|preview|practice) {2}/).count
      #expect(stated > 0 && rows >= stated, "\(rows) figures are shown of \(stated)")
    }
    let wrong = try await Assize.run(["procedures", "show", "jjg-1149-2021"], in: folder)
    expect(wrong, exits: 65)
    #expect(wrong.errors.contains("Did you mean 'jjg-1149-2022'?"), "\(wrong)")
  }
}
