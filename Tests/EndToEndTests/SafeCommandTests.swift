import Foundation
import Testing

@Suite("assize safe", .atABench)
struct SafeCommandTests {
  @Test(
    "It takes a load off that nobody watches, ends the session and says so",
    arguments: Locale.allCases
  )
  func takesOff(_ locale: Locale) async throws {
    try await Laboratory.work { laboratory in
      let load = try laboratory.simulator.caller(of: "load")
      _ = try load.ask("INP ON;INP?")
      let outcome = try await Assize.run(
        ["safe", "--bench", laboratory.simulator.benchFile],
        in: laboratory.folder,
        environment: locale.environment
      )
      expect(outcome, exits: 0)
      #expect(try load.ask("INP?") == "0")
      let words = locale == .english ? "✓ load: off, read back 0" : "✓ 负载：已断开，回读 0"
      #expect(outcome.output.contains(words), "\(outcome)")
    }
  }

  @Test("What came of it is kept where a store is named")
  func keeps() async throws {
    try await Laboratory.work { laboratory in
      expect(try await laboratory.verify(), exits: 0)
      let words = ["safe", "--bench", laboratory.simulator.benchFile, "--store", laboratory.store]
      expect(try await Assize.run(words, in: laboratory.folder), exits: 0)
      try await laboratory.expectLedgerHolds()
    }
  }

  @Test("A stranger in the load's place is not commanded, and the alarm is the loudest there is")
  func stranger() async throws {
    try await Laboratory.work { laboratory in
      let load = try laboratory.simulator.caller(of: "load")
      _ = try load.ask("INP ON;INP?")
      let bench = try laboratory.benchFile(replacing: "SIM-IT-0001", with: "SIM-IT-0002")
      let outcome = try await Assize.run(
        ["safe", "--bench", bench, "--within", "0"],
        in: laboratory.folder
      )
      expect(outcome, exits: 3)
      #expect(try load.ask("INP?") == "1", "whoever is there is left alone")
      let said = outcome.errors
      for words in [
        "无法确认负载已断开", "THE LOAD COULD NOT BE SHOWN TO BE OFF", "Press the emergency stop",
        "should have the serial number SIM-IT-0002, but has SIM-IT-0001",
      ] {
        #expect(said.contains(words), "\(said)")
      }
      #expect(said.contains(String(repeating: "!", count: 80)))
      #expect(outcome.output.contains("NOT KNOWN TO BE OFF"))
    }
  }

  @Test("A time that is no number of seconds is refused")
  func refusal() async throws {
    let folder = try TestFolder()
    let outcome = try await Assize.run(
      ["safe", "--bench", Laboratory.example("bench.yaml"), "--within", "soon"],
      in: folder
    )
    expect(outcome, exits: 64)
    #expect(outcome.errors.contains("--within cannot be 'soon'"))
  }

  @Test("At a terminal the bell rings until somebody presses a key")
  func bell() async throws {
    try await Laboratory.work(with: .goodScenario.withAllOnTCP()) { laboratory in
      let terminal = try PseudoTerminal()
      let run = try await RunUnderLoad.start(
        laboratory,
        laboratory.verifyWords(),
        input: .terminal(terminal),
        company: .ownSession
      )
      try await laboratory.simulator.die()
      try await terminal.shown.wait(for: "Press any key to stop the bell")
      try await terminal.shown.wait(for: "\u{07}", times: 2)
      #expect(terminal.shown.text.contains("无法确认负载已断开"), "in both languages")
      #expect(!run.child.hasEnded, "it rings until somebody is there")
      terminal.type(" ")
      #expect(try await run.child.end() == .exited(3))
      for guardian in RunningGuard.all(of: laboratory) { kill(pid_t(guardian), SIGKILL) }
    }
  }
}
