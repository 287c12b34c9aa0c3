import Foundation
import Testing

@Suite("The guard in a unit of its own", .atABench)
struct GuardUnitTests {
  /// A run that asks the socket for its guard.
  private func run(
    _ laboratory: Laboratory,
    _ more: [String: String] = [:],
    guardAt socket: String
  ) async throws -> RunUnderLoad {
    try await RunUnderLoad.start(
      laboratory,
      laboratory.verifyWords(more),
      company: .ownGroup,
      environment: ["ASSIZE_GUARD_SOCKET": socket]
    )
  }

  @Test("It takes the load off when the run's whole unit is killed")
  func unitIsKilled() async throws {
    try await Laboratory.work { laboratory in
      let units = try GuardUnits(in: laboratory.folder)
      let run = try await run(laboratory, guardAt: units.socketPath)
      #expect(RunningGuard.all(of: laboratory).isEmpty, "nothing of it is in the run's unit")
      #expect(units.processes.value.count == 1)
      let start = ContinuousClock.now
      #expect(kill(-run.child.process, SIGKILL) == 0)
      try await eventually(within: .seconds(10), "the load going off") {
        try run.load.ask("INP?") == "0"
      }
      print("guard: load off \(ContinuousClock.now - start) after a kill of the unit; promised 1 s")
      try await units.endings.wait { !$0.isEmpty }
      let entries = try await laboratory.entries()
      #expect(entries.contains("its guard acted. the load is off, read back"), "\(entries.text)")
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("It ends a run that stands still, whose process the kernel names")
  func runIsStopped() async throws {
    try await Laboratory.work { laboratory in
      let units = try GuardUnits(in: laboratory.folder)
      let bench = try laboratory.benchFile(replacing: "heartbeat: 5 s", with: "heartbeat: 2 s")
      let run = try await run(laboratory, ["--bench": bench], guardAt: units.socketPath)
      run.child.signal(SIGSTOP)
      try await eventually(within: .seconds(12), "the load going off") {
        try run.load.ask("INP?") == "0"
      }
      #expect(try await run.child.end() == .killed(by: SIGKILL))
      try await units.endings.wait { !$0.isEmpty }
      #expect(try await laboratory.entries().contains("stalled and was ended by its guard."))
    }
  }

  @Test("It leaves with a run that ends by itself")
  func leaves() async throws {
    try await Laboratory.work { laboratory in
      let units = try GuardUnits(in: laboratory.folder)
      let run = try await run(laboratory, guardAt: units.socketPath)
      run.child.signal(SIGTERM)
      try require(try await run.child.outcome(), exits: 2)
      #expect(try await units.endings.wait { !$0.isEmpty } == [.exited(0)])
    }
  }

  @Test("A socket at which nobody answers leaves a guard that the run started, and that is said")
  func nobodyAnswers() async throws {
    try await Laboratory.work { laboratory in
      let socket = try laboratory.folder.write("", to: "no.sock")
      let run = try await run(laboratory, guardAt: socket)
      #expect(RunningGuard.all(of: laboratory).count == 1)
      #expect(
        run.child.errors.text.contains("! Not covered: the guard in a unit of its own did not")
      )
      #expect(
        try await laboratory.entries().contains("the guard in a unit of its own did not answer")
      )
      run.child.signal(SIGTERM)
      _ = try await run.child.outcome()
    }
  }

  @Test("A run in a systemd unit without the socket says what is not covered")
  func sharedUnit() async throws {
    try await Laboratory.work { laboratory in
      let outcome = try await laboratory.verify(environment: ["INVOCATION_ID": "0123456789abcdef"])
      expect(outcome, exits: 0)
      #expect(outcome.errors.contains("! Not covered: the guard is in the same systemd unit"))
    }
  }

  @Test("What the shipped units start is a command of the program")
  func shippedUnits() async throws {
    let folder = try TestFolder()
    for file in try ShippedUnits.files() {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.matches(of: /ExecStart=\/usr\/bin\/assize (.+)/) {
        let words = line.1.split(separator: " ").map(String.init)
        let help = try await Assize.run(words + ["--help"], in: folder)
        expect(help, exits: 0)
        for option in words where option.hasPrefix("--") {
          #expect(help.output.contains(option), "\(file.lastPathComponent): \(option)")
        }
      }
    }
  }
}
