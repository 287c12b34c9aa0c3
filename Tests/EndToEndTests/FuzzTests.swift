import Support
import Testing

@testable import assize

@Suite("No command line traps or hangs the program") struct CommandLineFuzzTests {
  private static let lines = [
    "verify --pile p.yaml --bench b.yaml --kind initial --answers a.yaml --store s --json",
    "plan --pile=p.yaml --procedure=jjg-1149-2022 --connector A --kind initial",
    "check Examples/pile-60kw.yaml Examples/bench.yaml", "procedures jjg-1149-2022",
    "simulate --scenario s.yaml --pace 60 --calendar-start 2026-11-21", "records --store s 1",
    "ledger verify --store s", "ledger head --store s --json", "backup b --store s",
    "restore b --store s", "recheck 1 --store s", "document 1 --out d",
    "talk --bench b.yaml load",
    "version", "help", "--version", "verify --help",
  ]

  private static func words(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static let sources = ByteMutator(
    lines,
    tokens: CommandTable.commands.flatMap { command in
      [command.name] + command.options.flatMap { [$0.name, "\($0.name)="] }
    } + ["--", "-", "---", "--=", "=", "--help=x", " "]
  )

  @Test("Words after a command are options it has, once each, and operands it takes")
  func arguments() {
    Fuzz("Arguments", sample: 800).run(Self.sources.spoilt) { bytes in
      guard
        let (command, rest) = try? CommandTable.find(Self.words(bytes)),
        let arguments = try? Arguments(rest, for: command)
      else { return .refused }
      let known = Set(command.allOptions.map(\.name))
      guard known.isSuperset(of: arguments.options.keys) else {
        return .wrong("an unknown option in \(arguments.options)")
      }
      guard command.operandCount.contains(arguments.operands.count) else {
        return .wrong("\(arguments.operands.count) operands")
      }
      let given = rest.joined(separator: " ")
      let isSaid =
        arguments.operands.allSatisfy(given.contains)
        && arguments.options.values.allSatisfy(given.contains)
      return isSaid ? .accepted : .wrong("words that nobody wrote: \(arguments)")
    }
  }

  /// Commands that neither serve nor wait; whatever they are told, they end by themselves.
  @Test("The program ends with an exit status of its own") func program() async throws {
    let folder = try TestFolder()
    let verbs = [
      "check", "plan", "procedures", "records", "recheck", "ledger verify", "version", "help",
    ]
    let sources = ByteMutator(
      Self.lines.filter { line in verbs.contains { line.hasPrefix($0) } }
        + ["version", "procedures", "check --help", "help"],
      tokens: ["--store", "--help", "99999999999999999999", "-1", "--data=/nowhere"]
    )
    await Fuzz("the program", sample: 12, all: 400).run({ random in
      // A process takes no NUL in a word, and a serving command is another test's matter.
      let isUsual = random.isOne(in: 4)
      return isUsual ? Array("version".utf8) : sources.spoilt(&random).filter { $0 != 0 }
    }) { bytes in
      let words = Self.words(bytes)
      guard verbs.contains(where: { words.joined(separator: " ").hasPrefix($0) }) else {
        return .refused
      }
      let outcome = try await Assize.run(words, in: folder)
      guard case .exited(let status) = outcome.ending, ExitStatus(rawValue: status) != nil else {
        return .wrong("\(outcome)")
      }
      return status == 0 ? .accepted : .refused
    }
  }
}
