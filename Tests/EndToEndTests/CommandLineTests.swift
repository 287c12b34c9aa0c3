import Foundation
import Support
import Testing

@Suite("The command line", .atABench)
struct CommandLineTests {
  @Test("Help is what was looked at, in both languages", arguments: Locale.allCases)
  func help(_ locale: Locale) async throws {
    let folder = try TestFolder()
    for (words, name) in [(["help"], "help"), (["verify", "--help"], "verify-help")] {
      let outcome = try await Assize.run(words, in: folder, environment: locale.environment)
      try require(outcome, exits: 0)
      try expectGolden(outcome.output, "\(name).\(locale).txt")
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("Every command explains itself with examples, those that help does not list too")
  func everyCommandHasHelp() async throws {
    let folder = try TestFolder()
    let list = try await Assize.run(["help"], in: folder)
    let commands = list.output.matches(of: /(?m)^  ([a-z-]+(?: [a-z-]+)?)  +/).map { String($0.1) }
    #expect(commands.count >= 10 && commands.contains("ledger verify"))
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      let outcome = try await Assize.run(words + ["--help"], in: folder)
      expect(outcome, exits: 0)
      #expect(outcome.output.hasPrefix("assize \(command)"), "\(outcome)")
      #expect(outcome.output.contains("\nExamples:\n  "), "\(command) has no example")
    }
  }

  @Test("What nobody can carry out is refused with what was meant, exit 64")
  func usage() async throws {
    let folder = try TestFolder()
    let mistakes: [([String], english: String, chinese: String)] = [
      (["verfy"], "Did you mean 'verify'?", "是否指“verify”？"),
      (["dance"], "assize help lists them all.", "assize help 列出全部命令。"),
      (["records", "--stoer", "x"], "Did you mean --store?", "是否指 --store？"),
      (["records", "--store"], "Write --store DIR.", "写作 --store DIR。"),
      (["records", "--store", "a", "--store", "b"], "Keep one of them.", "只保留一个。"),
      (["verify", "--json=yes"], "Write --json alone.", "只写 --json。"),
      (["recheck", "1", "2"], "Usage: assize recheck", "用法：assize recheck"),
      (["check"], "Usage: assize check FILE…", "用法：assize check FILE…"),
      (["simulate", "--pace", "0"], "a whole number above zero", "大于零的整数"),
      (["simulate", "--calendar", "yesterday"], "a date and a time", "日期和时间"),
    ]
    for mistake in mistakes {
      for (locale, words) in [(Locale.english, mistake.english), (.chinese, mistake.chinese)] {
        let outcome = try await Assize.run(mistake.0, in: folder, environment: locale.environment)
        expect(outcome, exits: 64)
        #expect(outcome.errors.contains(words) && outcome.output.isEmpty, "\(outcome)")
      }
    }
    let nothing = try await Assize.run([], in: folder)
    expect(nothing, exits: 64)
    #expect(nothing.output.contains("assize COMMAND --help"))
  }

  @Test("The version names the digests of core and program, and OpenSSL finds the same")
  func version() async throws {
    let folder = try TestFolder()
    let outcome = try await Assize.run(["version"], in: folder)
    try require(outcome, exits: 0)
    let atOnce = try await Assize.run(["--version"], in: folder)
    #expect(!atOnce.output.isEmpty && outcome.output.hasPrefix(atOnce.output))
    #expect(outcome.output.contains(/^assize \d+\.\d+\.\d+\n/))
    #expect(outcome.output.contains(/metrological core SM3 [0-9a-f]{64}\n/))
    let digest = try await Assize.tool(
      "/usr/bin/openssl",
      ["dgst", "-sm3", "-r", BuiltBinary.path],
      in: folder
    )
    try require(digest, exits: 0)
    #expect(outcome.output.contains("program SM3 \(digest.output.prefix(64))\n"), "\(digest)")
  }

  @Test("Without a store there is nothing to read, and it says where it looked")
  func noStore() async throws {
    let folder = try TestFolder()
    for command in [["records"], ["ledger", "verify"], ["recheck", "1"], ["document", "1"]] {
      let outcome = try await Assize.run(command, in: folder)
      expect(outcome, exits: 65)
      let place = folder.file("home/.local/share/assize")
      #expect(outcome.errors.contains("There is no evidence store at \(place)."), "\(outcome)")
      #expect(outcome.errors.contains("Name the store's folder with --store"))
    }
    #expect(folder.names(in: "home").isEmpty, "looking makes nothing")
  }
}
