import Foundation
import Testing

@Suite("A run that is killed, frozen or interrupted as a group", .atABench)
struct KilledRunTests {
  @Test("Another child of the run does not hide its death from the guard")
  func anotherChild() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(laboratory, laboratory.verifyWords(), beside: .sleeper)
      let sleeper = try #require(run.sleeper(in: laboratory))
      let open = try Self.inheritable(of: run.child.process)
      #expect(open.isEmpty, "a child started now would keep \(open) of the run open")
      run.child.signal(SIGKILL)
      try await eventually(within: .seconds(10), "the load going off") {
        try run.load.ask("INP?") == "0"
      }
      #expect(kill(sleeper, 0) == 0, "the other child is still there")
      kill(sleeper, SIGKILL)
      try await run.child.errors.end()
      #expect(
        try await laboratory.entries().contains("its guard acted. the load is off, read back")
      )
    }
  }

  /// The descriptors above standard error that a child started now would keep open.
  private static func inheritable(of process: pid_t) throws -> [String] {
    let folder = "/proc/\(process)/fdinfo"
    let closeOnExec = 0o2_000_000
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
      guard let number = Int(name), number > 2,
        let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8),
        let flags = text.firstMatch(of: /flags:\s+(\d+)/).flatMap({ Int($0.1, radix: 8) })
      else { return false }
      return flags & closeOnExec == 0
    }
  }

  @Test("Ctrl-C reaches the run's whole group, and the guard outlives it until the load is off")
  func groupIsInterrupted() async throws {
    try await Laboratory.work { laboratory in
      let run = try await RunUnderLoad.start(
        laboratory,
        laboratory.verifyWords(),
        company: .ownGroup
      )
      for _ in 1...3 { #expect(kill(-run.child.process, SIGINT) == 0) }
      let outcome = try await run.child.outcome()
      try require(outcome, exits: 2)
      #expect(try run.load.ask("INP?") == "0")
      #expect(try outcome.report().loadReadBackOff == true)
      #expect(RunningGuard.all(of: laboratory).isEmpty)
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test(
    "A frozen run that holds the only connection to the load is ended, and then the load is off"
  )
  func frozenOnTheOnlyConnection() async throws {
    // A terminal line is locked by whoever opens it, so the guard cannot connect beside the run.
    let scenario = try ShippedText.goodScenario.replacing(
      "load:\n  link: tcp",
      with: "load:\n  link: pty"
    )
    try await Laboratory.work(with: scenario) { laboratory in
      let meter = try laboratory.simulator.caller(of: "reference-meter")
      let hand = try laboratory.simulator.clockHand()
      let bench = try laboratory.benchFile(replacing: "heartbeat: 5 s", with: "heartbeat: 2 s")
      let child = try Assize.start(
        laboratory.verifyWords(["--bench": bench]),
        in: laboratory.folder
      )
      try await child.errors.wait(for: "▸ Without load")
      try await hand.passes(until: "current at the meter") { try Self.current(meter) > 45 }
      let start = ContinuousClock.now
      child.signal(SIGSTOP)
      try await eventually(within: .seconds(12), "the current going to zero") {
        try Self.current(meter) == 0
      }
      print("guard: current 0 \(ContinuousClock.now - start) after SIGSTOP; promised 3 s")
      #expect(try await child.end() == .killed(by: SIGKILL))
      try await child.errors.end()
      let entries = try await laboratory.entries()
      #expect(entries.contains("ended by its guard. the load is off, read back"), "\(entries.text)")
    }
  }

  /// The second item of the meter's list, as its driver sets it up.
  private static func current(_ meter: InstrumentCaller) throws -> Double {
    Double(try meter.ask(":NUM:NORM:VAL? 2")) ?? .nan
  }
}
