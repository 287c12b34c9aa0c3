import Foundation
import Support
import Testing

@Suite("The README", .atABench)
struct ReadmeTests {
  @Test("Its commands by hand do what it says, and its run is a real one", arguments: Readme.all)
  func byHand(_ readme: Readme) async throws {
    let folder = try TestFolder()
    try prepare(folder)
    let commands = try readme.commandsByHand
    let prefix = ["./dev build", "alias assize=.build/debug/assize"]
    #expect(Array(commands.prefix(2)) == prefix, "the program is built by now")
    // The first terminal.
    let simulator = try shell("exec \(commands[2])", in: folder, readme.locale)
    try await simulator.output.wait(for: "bench.yaml")
    // The second.
    let bench = try String(contentsOfFile: folder.file("bench.yaml"), encoding: .utf8)
    let meter = try #require(bench.firstMatch(of: /tcp:\S+/))
    let rest = commands.dropFirst(3).map {
      $0.replacing(/tcp:\/\/127\.0\.0\.1:\S+/, with: String(meter.0))
    }
    let session = try await shell(
      (["set -euo pipefail"] + rest).joined(separator: "\n"),
      in: folder,
      readme.locale
    ).outcome()
    expect(session, exits: 0)
    for words in ["4.00 kWh", "SPECIMEN-", "EX60-2026-0007", "YOKOGAWA"] {
      #expect(session.output.contains(words), "'\(words)' should be said: \(session)")
    }
    let documents = folder.names(in: ".").filter { $0.hasSuffix(".pdf") }
    #expect(documents.count == 1, "\(documents)")
    try expectSameRun(readme, session)
    simulator.signal(SIGINT)
    expect(try await simulator.outcome(), exits: 0)
    #expect(folder.names(in: "tmp").isEmpty)
  }

  @Test("What it says of the rest of the regulation can be done, line by line")
  func further() async throws {
    let readme = Readme.all[0]
    let folder = try TestFolder()
    try prepare(folder)
    let prefix = try "\(readme.sharedFunction)\n"
    var bench: Child?
    for line in try readme.furtherBlocks.flatMap(\.self) {
      if line.startsBench {
        try await stop(bench)
        let started = try shell("exec \(line.text)", in: folder, readme.locale)
        try await started.output.wait(for: "bench.yaml")
        bench = started
      } else {
        let outcome = try await shell(prefix + line.text, in: folder, readme.locale).outcome()
        expect(outcome, exits: line.status, line.text)
      }
    }
    try await stop(bench)
    let made = folder.names(in: ".").filter { $0.hasSuffix(".pdf") }
    #expect(made.contains { $0.hasSuffix("-T.pdf") }, "the test report: \(made)")
  }

  @Test("Both languages say the same of the rest of the regulation")
  func furtherInBothLanguages() throws {
    let blocks = try Readme.all.map { try $0.furtherBlocks }
    #expect(blocks[0] == blocks[1] && blocks[0].count == 5)
    #expect(blocks[0].flatMap(\.self).filter { $0.status == 1 }.count == 2)
    #expect(try Readme.all[0].sharedFunction == Readme.all[1].sharedFunction)
  }

  private func stop(_ bench: Child?) async throws {
    bench?.signal(SIGINT)
    if let bench { expect(try await bench.outcome(), exits: 0) }
  }

  @Test("Both languages have the same commands, a run as long, and the same exit statuses")
  func sameInBothLanguages() throws {
    let commands = try Readme.all.map {
      try $0.commandsByHand.map { $0.replacing(/tcp:\/\/127\.0\.0\.1:\S+/, with: "LINK") }
    }
    #expect(commands[0] == commands[1] && commands[0].count > 8)
    let statuses = try Readme.all.map { try $0.exitStatuses }
    #expect(statuses == [[0, 1, 2, 3, 64, 65], [0, 1, 2, 3, 64, 65]])
    let lines = try Readme.all.map { try $0.runLines.count }
    #expect(lines[0] == lines[1] && lines[0] > 15, "the run that is shown")
  }

  /// A folder with what the commands name: the examples and the program.
  private func prepare(_ folder: TestFolder) throws {
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.file("Examples"),
      withDestinationPath: Checkout.root.appending(path: "Examples").path()
    )
    try folder.makeFolder("bin")
    try files.createSymbolicLink(
      atPath: folder.file("bin/assize"),
      withDestinationPath: BuiltBinary.path
    )
  }

  private func shell(_ script: String, in folder: TestFolder, _ locale: Locale) throws -> Child {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Child(
      Launch(
        program: "/bin/bash",
        arguments: ["--norc", "-c", script],
        environment: folder.environment(
          locale.environment.merging(["PATH": "\(folder.file("bin")):\(path)"]) { $1 }
        ),
        folder: folder.path
      )
    )
  }

  /// The shown run has the lines of the one just made, whatever its digits are.
  private func expectSameRun(_ readme: Readme, _ session: Outcome) throws {
    let made = session.errors.components(separatedBy: "\n").map(Self.withoutDigits)
    for line in try readme.runLines.map(Self.withoutDigits) {
      #expect(made.contains(line), "\(readme.name) shows a line that no run says: \(line)")
    }
  }

  private static func withoutDigits(_ line: String) -> String {
    line.replacing(/\d+/, with: "#")
  }
}
