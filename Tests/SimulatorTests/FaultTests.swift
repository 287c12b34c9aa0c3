import Foundation
import Testing

@testable import Simulator

@Suite("Counted faults", .timeLimit(.minutes(1))) struct FaultTests {
  private func withFault(
    _ kind: Fault.Kind,
    of instrument: SimulatedInstrument = .referenceMeter,
    delay: Double? = nil,
    _ body: (SimulatedBench, Caller) async throws -> Void
  ) async throws {
    var scenario = try Scenario.good()
    scenario.faults = [Fault(kind, of: instrument, at: 2, delay: delay)]
    let folder = FileManager.default.temporaryDirectory.path
    let bench = try SimulatedBench.start(scenario, folder: folder)
    defer { bench.stop() }
    try await body(bench, try Caller(try #require(bench.links[instrument])))
  }

  @Test("may delay an answer for longer than anybody lives")
  func centuries() async throws {
    try await withFault(.late, delay: 999_999_999_999) { _, meter in
      #expect(meter.ask(":INTEG:STAT?") == "RESET")
      meter.say(":INTEG:STAT?")
      #expect(meter.ask(":INTEG:TIM?") == "0,0,0")
    }
  }

  /// First exchange, faulty exchange, third exchange: what is heard of the three.
  @Test(
    "spoil the exchange they name and no other",
    arguments: [
      (Fault.Kind.silence, ["RESET", "TIME?"]),
      (.late, ["RESET", "0.0000E+00,0.0000E+00,0.0000E+00", "TIME?"]),
      (.garbage, ["RESET", "#\u{FFFD}\u{0}~?", "TIME?"]),
      (.wrongLength, ["RESET", "0.0000E+00,0.0000E+00", "TIME?"]),
      (.nan, ["RESET", "NAN,NAN,NAN", "TIME?"]), (.overRange, ["RESET", "INF,INF,INF", "TIME?"]),
    ]
  )
  func spoilOne(_ kind: Fault.Kind, _ heard: [String]) async throws {
    try await withFault(kind) { bench, meter in
      meter.say(":INTEG:STAT?")
      meter.say(":NUM:NORM:VAL?")
      meter.say(":INTEG:TIM?")
      let expected = heard.map { $0 == "TIME?" ? "0,0,0" : $0 }
      #expect(expected.map { _ in meter.hear() } == expected)
      #expect(!meter.hasSomething())
      #expect(bench.exchangeCounts[.referenceMeter] == 3)
    }
  }

  @Test("double a single value of the wrong length") func wrongLength() async throws {
    try await withFault(.wrongLength, of: .load) { _, load in
      #expect(load.ask("INP?") == "0")
      #expect(load.ask("INP?") == "0,0")
    }
  }

  @Test("let a late answer come after a real delay, though nobody asks again") func delayed()
    async throws
  {
    try await withFault(.late, delay: 0.05) { _, meter in
      #expect(meter.ask(":INTEG:STAT?") == "RESET")
      let began = ContinuousClock.now
      #expect(meter.ask(":INTEG:TIM?") == "0,0,0")
      #expect(ContinuousClock.now - began >= .milliseconds(50))
    }
  }

  @Test("cut a socket, which can be called again with nothing left over") func cutSocket()
    async throws
  {
    try await withFault(.cut) { bench, meter in
      meter.say("NONSENSE")
      #expect(meter.ask(":INTEG:STAT?") == "RESET")
      #expect(meter.ask(":INTEG:STAT?") == nil)
      let again = try Caller(try #require(bench.links[.referenceMeter]))
      #expect(again.ask(":STAT:ERR?") == "0,\"No error\"")
    }
  }

  @Test("cut a terminal for good") func cutTerminal() async throws {
    try await withFault(.cut, of: .pileDisplay) { bench, display in
      #expect(display.ask("DISP:ENER?") == "0.000")
      #expect(display.ask("DISP:ENER?") == nil)
      #expect(display.ask("DISP:ENER?") == nil)
      #expect(bench.exchangeCounts[.pileDisplay] == 2)
    }
  }

  @Test("let an instrument claim another identity, marked all the same") func identity() throws {
    var speaker = try Speaker { $0.identities[.load] = "ITECH,IT8816,OTHER-1,1.30" }
    #expect(speaker.say("*IDN?", to: .load) == "ASSIZE-SIMULATED ITECH,IT8816,OTHER-1,1.30")
  }
}
