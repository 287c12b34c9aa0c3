import Foundation
import Support
import Testing

/// A simulated bench in a folder of its own, with everything a person has beside it: pile file,
/// answers, a store and a folder for documents.
final class Laboratory: Sendable {
  /// The day that the shipped answers file states.
  static let calendar = "2026-03-02T09:00:00+08:00"

  let folder: TestFolder
  let simulator: RunningSimulator

  private init(_ folder: TestFolder, _ simulator: RunningSimulator) {
    self.folder = folder
    self.simulator = simulator
  }

  /// Opens it, works in it, and closes it, whatever became of the work.
  static func work<Result: Sendable>(
    with scenario: ShippedText? = nil,
    calendar: String = Laboratory.calendar,
    in folder: TestFolder? = nil,
    _ body: (Laboratory) async throws -> Result
  ) async throws -> Result {
    let folder = try folder ?? TestFolder()
    let simulator = try await RunningSimulator.start(
      scenario ?? .goodScenario,
      calendar: calendar,
      in: folder
    )
    let laboratory = Laboratory(folder, simulator)
    do {
      let result = try await body(laboratory)
      try await simulator.stop()
      return result
    } catch {
      try? await simulator.stop()
      throw error
    }
  }

  var store: String { folder.file("store") }
  var documents: String { folder.file("documents") }

  static func example(_ name: String) -> String {
    Checkout.root.appending(path: "Examples/\(name)").path()
  }

  /// `assize verify` with everything it needs; `more` replaces an option of the same name.
  func verifyWords(_ more: [String: String] = [:], flags: [String] = ["--json"]) -> [String] {
    let options = [
      "--bench": simulator.benchFile, "--pile": Self.example("pile-60kw.yaml"),
      "--procedure": "jjg-1149-2022", "--kind": "subsequent",
      "--answers": Self.example("answers.yaml"), "--store": store, "--documents": documents,
      "--clock": simulator.clock,
    ]
    .merging(more) { _, new in new }
    .filter { !$0.value.isEmpty }
    return ["verify"] + options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } + flags
  }

  func verify(
    _ more: [String: String] = [:],
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Assize.run(verifyWords(more), in: folder, environment: environment)
  }

  func assize(_ arguments: String...) async throws -> Outcome {
    try await Assize.run(arguments, in: folder)
  }

  /// What the ledger holds of a run.
  func entries(of run: Int = 1) async throws -> RecordEntries {
    let outcome = try await assize("records", "show", "\(run)", "--store", store)
    try require(outcome, exits: 0)
    return try RecordEntries(outcome.output)
  }

  func expectLedgerHolds(at location: SourceLocation = #_sourceLocation) async throws {
    expect(try await assize("ledger", "verify", "--store", store), exits: 0, at: location)
  }

  /// A bench file of the same bench that says one thing otherwise.
  func benchFile(replacing old: String, with new: String) throws -> String {
    let text = try String(contentsOfFile: simulator.benchFile, encoding: .utf8)
    try #require(text.contains(old), "the bench file does not hold '\(old)'")
    let changed = text.replacingOccurrences(of: old, with: new)
    return try folder.write(changed, to: "other-bench.yaml")
  }

  /// A bench file without the pile's display: a person reads it.
  func benchReadByHand() throws -> String {
    let text = try String(contentsOfFile: simulator.benchFile, encoding: .utf8)
    let display = try #require(text.range(of: "  - role: pile-display"))
    return try folder.write(String(text[..<display.lowerBound]), to: "by-hand.yaml")
  }

  // MARK: The bench, asked beside the run

  /// Whether the load is off now, by a connection of the test's own.
  func loadIsOff() throws -> Bool {
    try simulator.caller(of: "load").ask("INP?") == "0"
  }

  /// Whether no energy has ever left the pile: its register that never restarts has not moved.
  func noEnergyHasFlowed() throws -> Bool {
    try simulator.caller(of: "pile-display").ask("DISP:CUMU?") == "1843.207"
  }
}
