import Foundation
import Support
import Testing

@Suite("Completion", .atABench)
struct CompletionTests {
  /// What is typed, the last word unfinished, and what a shell offers for it.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: [String]
    var offered: [String]
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: String, _ offered: String) {
      self.line = line.components(separatedBy: " ")
      self.offered = offered.split(separator: " ").map(String.init)
    }
  }

  static let cases = [
    Case("assize us", "user"),
    Case("assize user ", "add list roles passphrase unlock close"),
    Case("assize user add wang --ro", "--roles"),
    Case("assize user add wang --roles verifier,ch", "verifier,checker"),
    Case("assize numbers ", "range give-up --store --help --data"),
    Case(
      "assize numbers range ",
      "--year --first --last --store --as --passphrase-file --keys --help --data"
    ),
    Case("assize verify --kind ", "initial subsequent in-service"),
    Case("assize verify --kind = s", "subsequent"),
    Case("assize verify --kind =", "initial subsequent in-service"),
    Case("assize verify --verifier ", ""),
    Case("assize verify --procedure jjg-1149", "jjg-1149-2018 jjg-1149-2022"),
    Case("assize procedures ", "show"),
    Case("assize procedures show nist", "nist-hb44-3.40"),
    Case("assize procedure show jjg-1148-2018", "jjg-1148-2018"),
    Case("assize check a", "a-bench.yaml a-folder"),
    Case("assize check a-bench.yaml a-f", "a-folder"),
    Case("assize verify --store a", "a-folder"),
    Case("assize talk tcp : //here --driver load/ea-", "load/ea-el load/ea-psb"),
    Case("assize document 3 --form test", "test-report"),
    Case("assize dance ", ""),
  ]

  private func script(_ shell: String, in folder: TestFolder) async throws -> String {
    let outcome = try await Assize.run(["completion", shell], in: folder)
    try require(outcome, exits: 0)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  @Test("The scripts are what was looked at", arguments: ["bash", "zsh", "fish"])
  func golden(_ shell: String) async throws {
    try await expectGolden(script(shell, in: TestFolder()), "completion.\(shell).txt")
  }

  @Test("Each script knows every command that help lists")
  func everyCommand() async throws {
    let folder = try TestFolder()
    let help = try await Assize.run(["help"], in: folder)
    for shell in ["bash", "zsh", "fish"] {
      let script = try await script(shell, in: folder)
      for command in HelpText.commands(of: help.output) {
        #expect(script.contains(command), "\(shell): \(command)")
      }
    }
  }

  @Test("Bash offers what fits", arguments: cases)
  func bash(_ typed: Case) async throws {
    let folder = try await prepared("bash")
    let words = typed.line.map { "'\($0)'" }.joined(separator: " ")
    let asked = """
      set -u
      source completion.bash
      complete -p assize >/dev/null
      COMP_WORDS=(\(words)) COMP_CWORD=\(typed.line.count - 1)
      _assize
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try await shell("/bin/bash", ["--norc", "-c", asked], in: folder)
    #expect(offered(outcome.output) == typed.offered.sorted(), "\(outcome)")
    #expect(outcome.errors.isEmpty, "\(outcome)")
  }

  @Test(
    "Fish offers what fits",
    .enabled(if: ManualTests.isThere("/usr/bin/fish"), "fish is not installed")
  )
  func fish() async throws {
    let folder = try await prepared("fish")
    // Fish keeps to operands where there are any, and --name=value is one word for it.
    for typed in Self.cases where !typed.line.contains("=") && !typed.line.contains(":") {
      let line = typed.line.joined(separator: " ")
      guard !typed.offered.isEmpty, !typed.offered.contains("--help") else { continue }
      let asked = "source completion.fish; complete -C '\(line)' | string split -f1 \\t"
      let outcome = try await shell("/usr/bin/fish", ["--no-config", "-c", asked], in: folder)
      let found = offered(outcome.output.replacing("/", with: ""))
      #expect(Set(found).isSuperset(of: typed.offered), "\(line): \(outcome)")
    }
  }

  @Test(
    "Zsh reads its script",
    .enabled(if: ManualTests.isThere("/usr/bin/zsh"), "zsh is not installed")
  )
  func zsh() async throws {
    let folder = try await prepared("zsh")
    let asked = """
      compdef() { print -r -- "$@" }
      _arguments() { print -r -l -- "$@" }
      source ./completion.zsh
      _assize_arguments 'user roles'
      """
    let outcome = try await shell("/usr/bin/zsh", ["-f", "-c", asked], in: folder)
    expect(outcome, exits: 0)
    #expect(outcome.output.hasPrefix("_assize assize\n"), "\(outcome)")
    #expect(outcome.output.contains("--roles=["), "\(outcome)")
  }

  @Test("The names that the scripts ask for are those of the data folder")
  func names() async throws {
    let folder = try TestFolder()
    let procedures = try await Assize.run(["completion", "procedures"], in: folder)
    let listed = try await Assize.run(["procedures"], in: folder)
    let names = procedures.output.split(separator: "\n")
    #expect(names.count >= 5 && names.allSatisfy { listed.output.contains($0) }, "\(procedures)")
    let drivers = try await Assize.run(["completion", "drivers"], in: folder)
    #expect(drivers.output.contains("load/itech-it8800\n"), "\(drivers)")
    let mistake = try await Assize.run(["completion", "csh"], in: folder)
    expect(mistake, exits: 64)
    #expect(mistake.errors.contains("bash|zsh|fish"), "\(mistake)")
  }

  /// A folder with the script, the program and something to complete.
  private func prepared(_ shell: String) async throws -> TestFolder {
    let folder = try TestFolder()
    try await folder.write(script(shell, in: folder), to: "completion.\(shell)")
    try folder.write("", to: "a-bench.yaml")
    try folder.makeFolder("a-folder")
    try folder.makeFolder("bin")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("bin/assize"),
      withDestinationPath: BuiltBinary.path
    )
    return folder
  }

  private func shell(
    _ program: String,
    _ words: [String],
    in folder: TestFolder
  ) async throws -> Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await Assize.tool(
      program,
      words,
      in: folder,
      environment: ["PATH": "\(folder.file("bin")):\(path)"]
    )
  }

  private func offered(_ output: String) -> [String] {
    output.split(separator: "\n").map(String.init).sorted()
  }
}
