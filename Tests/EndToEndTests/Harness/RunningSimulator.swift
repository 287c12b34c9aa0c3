import Foundation
import Testing

/// `assize simulate` under way, as a person starts it.
final class RunningSimulator: Sendable {
  struct Untidy: Error {
    var left: [String]
  }

  private let child: Child
  private let folder: TestFolder
  let benchFile: String
  /// `simulated:/…`, from the line by which a script finds it.
  let clock: String
  private let links: [String: String]

  /// Returns once it says that its bench is up.
  static func start(
    _ scenario: ShippedText,
    calendar: String,
    in folder: TestFolder
  ) async throws -> RunningSimulator {
    let scenario = try folder.write(scenario.text, to: "scenario.yaml")
    let benchFile = folder.file("bench.yaml")
    let child = try Assize.start(
      ["simulate", "--scenario", scenario, "--bench-file", benchFile, "--calendar", calendar],
      in: folder
    )
    try await child.output.wait(for: "is up")
    return try RunningSimulator(child, benchFile, folder)
  }

  private init(_ child: Child, _ benchFile: String, _ folder: TestFolder) throws {
    self.child = child
    self.folder = folder
    self.benchFile = benchFile
    let text = try String(contentsOfFile: benchFile, encoding: .utf8)
    let clockLine = try #require(text.firstMatch(of: /(?m)^# clock: (.+)$/))
    clock = String(clockLine.1)
    let entries = text.matches(of: /role: ([\w-]+)\n.*\n\s+link: (\S+)/)
    links = Dictionary(uniqueKeysWithValues: entries.map { (String($0.1), String($0.2)) })
    try #require(links.count >= 4, "look at the bench file: \(text)")
  }

  func link(of role: String) throws -> String { try #require(links[role]) }

  func caller(of role: String) throws -> InstrumentCaller {
    try InstrumentCaller(try link(of: role))
  }

  func clockHand() throws -> ClockHand {
    try ClockHand(socket: String(clock.dropFirst("simulated:".count)))
  }

  /// Ends it as a power cut would; what it leaves is nobody's fault.
  func die() async throws {
    child.signal(SIGKILL)
    _ = try await child.end()
  }

  /// Ends it as Ctrl-C would, and holds it to leaving nothing behind.
  func stop() async throws {
    if child.hasEnded { return }
    child.signal(SIGTERM)
    let outcome = try await child.outcome()
    try require(outcome, exits: 0)
    let left = folder.names(in: "tmp")
    guard left.isEmpty else { throw Untidy(left: left) }
  }
}
