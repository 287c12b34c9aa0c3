import Foundation

/// A verification that a test has stopped in time while current flows.
struct RunUnderLoad: Sendable {
  /// Who else is a child of the run's process.
  enum Company {
    case nobody
    /// A program that sleeps for long, started by the shell that then became the run.
    case sleeper
  }

  let child: Child
  /// Time stands still until the hand is moved or let go.
  let hand: ClockHand
  let load: InstrumentCaller

  static func start(
    _ laboratory: Laboratory,
    _ words: [String],
    input: Launch.Input = .nothing,
    company: Launch.Company = .ours,
    environment: [String: String] = [:],
    beside other: Company = .nobody,
    whenOpen: (Child) async throws -> Void = { _ in }
  ) async throws -> RunUnderLoad {
    let load = try laboratory.simulator.caller(of: "load")
    let hand = try laboratory.simulator.clockHand()
    let shell = ["-c", "sleep 600 & echo $! > sleeper; exec \"$0\" \"$@\"", BuiltBinary.path]
    let child = try Child(
      Launch(
        program: other == .nobody ? BuiltBinary.path : "/bin/sh",
        arguments: (other == .nobody ? [] : shell) + words,
        environment: laboratory.folder.environment(environment),
        folder: laboratory.folder.path,
        input: input,
        company: company
      )
    )
    try await child.errors.wait(for: "▸ ")
    try await whenOpen(child)
    try await hand.passes(until: "current through the load") {
      try load.ask("INP?") == "1" && load.number("MEAS:CURR?") > 45
    }
    return RunUnderLoad(child: child, hand: hand, load: load)
  }

  /// The other child's process, where there is one.
  func sleeper(in laboratory: Laboratory) -> pid_t? {
    let text = try? String(contentsOfFile: laboratory.folder.file("sleeper"), encoding: .utf8)
    return text.flatMap { pid_t($0.split(separator: "\n").first ?? "") }
  }
}
