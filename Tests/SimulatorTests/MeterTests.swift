import Testing

@testable import Simulator

@Suite("The reference meter") struct MeterTests {
  private static let setUp =
    ":NUM:FORM ASC;:NUM:NORM:NUM 5;:NUM:NORM:ITEM1 U,1;:NUM:NORM:ITEM2 I,1;:NUM:NORM:ITEM3 P,1;"
    + ":NUM:NORM:ITEM4 WH,1;:NUM:NORM:ITEM5 TIME,1"

  /// A meter beside a pile that charges with 500 V and 80 A.
  private func speaker(_ change: (inout Scenario) -> Void = { _ in }) throws -> Speaker {
    var speaker = try Speaker {
      $0.meter.noise = 0
      change(&$0)
    }
    speaker.simulation.beginCharging()
    _ = speaker.simulation.switchLoad(on: true)
    speaker.simulation.advance(to: 100)
    _ = speaker.say(Self.setUp, to: .referenceMeter)
    return speaker
  }

  @Test("goes through reset, start, stop, time up, and refuses what does not follow")
  func integration() throws {
    var speaker = try speaker()
    func ask(_ line: String) -> String? { speaker.say(line, to: .referenceMeter) }
    func state() -> String? { ask(":INTEG:STAT?") }
    _ = ask(":INTEG:MODE NORM;:INTEG:TIM 0,1,0")
    #expect(state() == "RESET")
    _ = ask(":INTEG:STOP")
    #expect(ask(":STAT:ERR?") == "-221,\"Settings conflict\"")
    _ = ask(":INTEG:STAR")
    #expect(state() == "START")
    for refused in [":INTEG:STAR", ":INTEG:RES", ":INTEG:TIM 0,2,0", ":INTEG:MODE CONT"] {
      _ = ask(refused)
      #expect(ask(":STAT:ERR?") == "-221,\"Settings conflict\"", "\(refused) must be refused")
    }
    #expect(ask(":STAT:COND?") == "6")
    speaker.simulation.advance(to: 130)
    _ = ask(":INTEG:STOP")
    speaker.simulation.advance(to: 200)
    _ = ask(":INTEG:STAR")
    speaker.simulation.advance(to: 300)
    #expect(state() == "TIMEUP")
    // 40 kW for 60 s: 666.667 Wh, and 0.01 % of the meter's own.
    #expect(ask(":NUM:NORM:VAL? 4") == "666.733E+00")
    #expect(ask(":NUM:NORM:VAL? 5") == "60")
    _ = ask(":INTEG:STAR")
    #expect(ask(":STAT:ERR?") == "-221,\"Settings conflict\"")
    _ = ask(":INTEG:RES")
    #expect(state() == "RESET")
    #expect(ask(":NUM:NORM:VAL? 4") == "NAN")
  }

  @Test("begins anew when the timer of continuous integration ends") func continuous() throws {
    var speaker = try speaker()
    _ = speaker.say(":INTEG:MODE CONT;:INTEG:TIM 0,0,10;:INTEG:STAR", to: .referenceMeter)
    speaker.simulation.advance(to: 127)
    #expect(speaker.say(":INTEG:STAT?;:NUM:NORM:VAL? 5", to: .referenceMeter) == "START;7")
  }

  @Test("keeps 5 digits of a sample and 6 of an energy") func digits() throws {
    var speaker = try speaker { $0.meter.error = 0 }
    _ = speaker.say(":INTEG:STAR", to: .referenceMeter)
    speaker.simulation.advance(to: 1234)
    #expect(
      speaker.say(":NUM:NORM:VAL?", to: .referenceMeter)
        == "500.00E+00,80.000E+00,40.000E+03,12.6000E+03,1134"
    )
  }

  @Test("says INF and sets its bit over range") func overRange() throws {
    var speaker = try speaker { $0.meter.error = 0 }
    _ = speaker.say(":INP:CURR:RANG 50", to: .referenceMeter)
    let values = speaker.say(":NUM:NORM:VAL?", to: .referenceMeter) ?? ""
    #expect(values == "500.00E+00,INF,INF,NAN,NAN")
    #expect(speaker.say(":STAT:COND?", to: .referenceMeter) == "256")
  }

  @Test("draws its own error within its class, and scatters by its noise") func noise() throws {
    var bench = try Simulation.good {
      $0.meter.error = nil
      $0.meter.noise = 0.001
    }
    #expect(abs(bench.meter.error) <= 0.0005)
    #expect(bench.meter.error != 0)
    let center = 1 + bench.meter.error
    let samples = (0..<1000).map { _ in
      let sample = bench.meter.sample(voltage: 500, current: 80, power: 40_000, &bench.noise)
      return sample.elements[0].power / 40_000 - center
    }
    let spread = (samples.map { $0 * $0 }.reduce(0, +) / 1000).squareRoot()
    #expect(abs(spread - 0.001) < 0.0001)
  }
}
