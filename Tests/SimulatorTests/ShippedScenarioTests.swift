import DataFiles
import Foundation
import Testing
import Wording

@testable import Simulator

@Suite("The scenarios beside each pile", .timeLimit(.minutes(1))) struct ShippedScenarioTests {
  private static let folder = packageFolder + "/Examples/scenarios"

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private func scenario(_ name: String) throws -> Scenario {
    try Scenario.read("\(Self.folder)/\(name).yaml")
  }

  private func simulation(_ scenario: Scenario) throws -> Simulation {
    var scenario = scenario
    scenario.pile.repeatability = 0
    return Simulation(scenario, calendarStart: Double(try #require(scenario.calendarStart)))
  }

  @Test("say what they show, in both languages, and begin at one calendar time", arguments: names)
  func comments(_ name: String) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).yaml", encoding: .utf8)
    let comment = text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined()
    #expect(comment.contains("Nameplate: ") && comment.contains("铭牌："), "\(name)")
    #expect(try scenario(name).calendarStart == 1_772_413_200)
    #expect(Self.names.count >= 16)
  }

  @Test(
    "register what their comments say",
    arguments: [
      ("good-dc", 50.0, 0.0035), ("good-dc", 100, 0.004), ("just-inside", 50, 0.0104),
      ("just-inside", 100, 0.0104), ("just-outside-by-rounding", 50, 0.0106),
      ("just-outside-by-rounding", 100, 0.0106), ("wrong-clock-date", 100, 0.004),
      ("wrong-tariff", 100, 0.004), ("two-guns-a", 100, 0.004), ("two-guns-b", 50, -0.0155),
      ("two-guns-b", 100, -0.016), ("old-pile", 50, 0.0125), ("old-pile", 100, 0.013),
      ("no-load-creep", 100, 0.004), ("truncating-session", 100, -0.003), ("ac-7kw", 16, 0.0025),
      ("ac-7kw", 32, 0.003), ("ac-7kw-coarse", 32, 0.003), ("ac-21kw", 32, 0.003),
      ("dc-120kw", 200, 0.004), ("dc-250kw", 125, 0.0035), ("dc-250kw", 250, 0.004),
    ]
  )
  func errors(_ name: String, _ current: Double, _ error: Double) throws {
    var bench = try simulation(scenario(name))
    bench.charge(amperes: current)
    bench.advance(to: bench.now + 60)
    #expect(bench.current == current, "\(name) does not reach its current")
    let (registered, delivered) = (bench.pile.counted.session, bench.trueEnergy)
    bench.advance(to: bench.now + 60)
    let gained = (bench.pile.counted.session - registered) / (bench.trueEnergy - delivered)
    #expect(abs(gained - 1 - error) < 1e-9, "\(name) at \(current) A")
  }

  @Test("drift by one per cent in a minute") func drifting() throws {
    var bench = try simulation(scenario("drifting"))
    bench.charge(amperes: 50)
    bench.advance(to: bench.now + 120)
    // A reading of 1 kWh at 30 kW, ramps aside.
    #expect(abs(bench.pile.counted.session / bench.trueEnergy - 1.012) < 0.0004)
  }

  @Test("creep by ten digits in five minutes") func creep() throws {
    var bench = try simulation(scenario("no-load-creep"))
    bench.plug(true)
    _ = bench.startSession()
    bench.advance(to: 8 + 300)
    #expect(bench.pile.displayedEnergy == "0.010")
  }

  @Test(
    "ask their price at nine in the morning",
    // 0 to 100 A in 5 s and 57 s more at 60 kW: 0.9917 kWh, and 0.4 % less a trace of the ramp.
    arguments: [("good-dc", "1.14"), ("wrong-tariff", "1.60")]
  )
  func tariff(_ name: String, _ amount: String) throws {
    var bench = try simulation(scenario(name))
    bench.charge(amperes: 100)
    bench.advance(to: bench.now + 62)
    #expect(bench.pile.displayedEnergy == "0.995")
    #expect(bench.pile.displayedAmount == amount)
  }

  @Test("show the right time of the wrong day") func date() throws {
    var bench = try simulation(scenario("wrong-clock-date"))
    bench.advance(to: 0.39)
    #expect(bench.pileClock == "2026-03-03 09:00:00")
    bench.advance(to: 0.41)
    #expect(bench.pileClock == "2026-03-03 09:00:01")
  }

  @Test("give two connectors one serial number, and every other pile its own") func serials() throws
  {
    let serials = try Self.names.map { try scenario($0).pile.serial }
    #expect(Set(serials).count == serials.count - 1)
    #expect(try scenario("two-guns-a").pile.serial == scenario("two-guns-b").pile.serial)
  }
}

extension Simulation {
  /// A session with a load at a current (A): 600 V, or the mains.
  fileprivate mutating func charge(amperes: Double) {
    plug(true)
    vehicle.demandedVoltage = pile.characteristics.maximumVoltage
    vehicle.demandedCurrent = amperes
    load.mode = pile.characteristics.supply.isAlternating ? .current : .voltage
    load.levels[.voltage] = 600
    load.levels[.current] = amperes
    _ = startSession()
    advance(to: now + pile.characteristics.startTime)
    _ = switchLoad(on: true)
  }
}
