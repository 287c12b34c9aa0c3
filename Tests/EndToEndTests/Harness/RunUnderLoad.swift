/// A verification that a test has stopped in time while current flows.
struct RunUnderLoad: Sendable {
  let child: Child
  /// Time stands still until the hand is moved or let go.
  let hand: ClockHand
  let load: InstrumentCaller

  static func start(
    _ laboratory: Laboratory,
    _ words: [String],
    input: Launch.Input = .nothing,
    company: Launch.Company = .ours,
    whenOpen: (Child) async throws -> Void = { _ in }
  ) async throws -> RunUnderLoad {
    let load = try laboratory.simulator.caller(of: "load")
    let hand = try laboratory.simulator.clockHand()
    let child = try Assize.start(words, in: laboratory.folder, input: input, company: company)
    try await child.errors.wait(for: "▸ ")
    try await whenOpen(child)
    try await hand.passes(until: "current through the load") {
      try load.ask("INP?") == "1" && load.number("MEAS:CURR?") > 45
    }
    return RunUnderLoad(child: child, hand: hand, load: load)
  }
}
