import Foundation
import Support
import Testing

@Suite("The manual page", .atABench)
struct ManualTests {
  private func page(_ locale: Locale, in folder: TestFolder) async throws -> String {
    let outcome = try await Assize.run(["manual"], in: folder, environment: locale.environment)
    try require(outcome, exits: 0)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  @Test(
    "It says of each command all that --help says, in both languages",
    arguments: Locale.allCases
  )
  func saysWhatHelpSays(_ locale: Locale) async throws {
    let folder = try TestFolder()
    let page = try await Self.read(page(locale, in: folder))
    let help = try await Assize.run(["help"], in: folder, environment: locale.environment)
    let commands = HelpText.commands(of: help.output)
    #expect(commands.count > 40)
    for command in commands {
      #expect(page.contains("\n.SS \(command)\n"), "\(command)")
      let words = command.split(separator: " ").map(String.init) + ["--help"]
      let said = try await Assize.run(words, in: folder, environment: locale.environment)
      for line in HelpText.statements(of: said.output) {
        #expect(page.contains(line), "the page lacks, of \(command): \(line)")
      }
    }
  }

  @Test("Its language can be chosen")
  func language() async throws {
    let folder = try TestFolder()
    for (language, locale) in [("zh", Locale.chinese), ("en", .english)] {
      let chosen = try await Assize.run(["manual", "--language", language], in: folder)
      #expect(try await chosen.output == page(locale, in: folder))
    }
    let mistake = try await Assize.run(["manual", "--language", "de"], in: folder)
    expect(mistake, exits: 64)
    #expect(mistake.errors.contains("one of zh, en"), "\(mistake)")
  }

  @Test("It has every section, every exit status and every variable that the program reads")
  func surroundings() async throws {
    let folder = try TestFolder()
    let page = try await page(.english, in: folder)
    let sections = page.matches(of: /(?m)^\.SH (.+)$/).map { String($0.1) }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "FILES", "ENVIRONMENT",
        "SEE ALSO",
      ]
    )
    for status in try Readme.all[0].exitStatuses {
      #expect(page.contains("\n.TP\n\\fB\(status)\\fR\n"), "exit status \(status)")
    }
    for variable in try Self.variables {
      #expect(Self.read(page).contains(variable), "\(variable)")
    }
  }

  @Test(
    "It is set without a warning, in both languages",
    .enabled(if: Self.isThere("/usr/bin/groff"), "groff is not installed"),
    arguments: Locale.allCases
  )
  func isSet(_ locale: Locale) async throws {
    let folder = try TestFolder()
    let file = try await folder.write(page(locale, in: folder), to: "assize.1")
    let set = try await Assize.tool(
      "/usr/bin/groff",
      ["-k", "-man", "-Tutf8", "-ww", "-P-cbou", file],
      in: folder,
      environment: ["LC_ALL": "C.UTF-8"]
    )
    expect(set, exits: 0)
    #expect(set.errors.isEmpty, "\(set.errors)")
    let tooLong = set.output.split(separator: "\n").filter { Self.columns(of: $0) > 80 }
    #expect(tooLong.isEmpty, "\(tooLong)")
  }

  @Test(
    "man shows it without a warning",
    .enabled(if: Self.isThere("/usr/bin/man"), "man is not installed"),
    arguments: Locale.allCases
  )
  func isShown(_ locale: Locale) async throws {
    let folder = try TestFolder()
    let file = try await folder.write(page(locale, in: folder), to: "assize.1")
    let shown = try await Assize.tool(
      "/usr/bin/man",
      ["--warnings", "-E", "UTF-8", "-l", file],
      in: folder,
      environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8"]
    )
    expect(shown, exits: 0)
    #expect(shown.errors.isEmpty, "\(shown.errors)")
  }

  static func isThere(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: program)
  }

  /// The page as the formatter reads it.
  private static func read(_ page: String) -> String {
    let marks = [
      "\\fB": "", "\\fI": "", "\\fR": "", "\\&": "", "\\:": "", "\\-": "-", "\\(aq": "'",
      "\\(dq": "\"",
      "\\(ga": "`", "\\(ha": "^", "\\(ti": "~", "\\e": "\\",
    ]
    return marks.reduce(page) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      .replacingOccurrences(of: " \\\n  ", with: " ")
  }

  /// The environment variables that the product's sources ask for.
  private static var variables: Set<String> {
    get throws {
      let asked = try Checkout.files(below: "Sources", ending: ".swift").flatMap { file in
        try Checkout.text(file)
          .matches(of: /(?:ProcessEnvironment\.all|environment|variable)[\[(]"([A-Z_]+)"/)
          .map { String($0.1) }
      }
      #expect(asked.count >= 8, "\(asked)")
      return Set(asked)
    }
  }

  private static func columns(of line: some StringProtocol) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
