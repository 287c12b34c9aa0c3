import DataFiles
import Foundation
import Testing
import Wording

@testable import Simulator

@Suite("Scenario files") struct ScenarioTests {
  private static let shipped = try! DataFolder.locate(explicit: packageFolder).list("Examples")
    .filter { $0.hasPrefix("scenario-") }

  private static var good: String {
    get throws {
      try String(contentsOfFile: packageFolder + "/Examples/scenario-good.yaml", encoding: .utf8)
    }
  }

  @Test("are shipped, and each can be read", arguments: shipped)
  func shippedFiles(_ name: String) throws {
    let scenario = try Scenario.read("\(packageFolder)/Examples/\(name).yaml")
    #expect(scenario.pile.serial == "EX60-2026-0007")
    #expect(Self.shipped.count >= 3)
  }

  @Test("say what they say") func values() throws {
    let nonconforming = try Scenario.read(packageFolder + "/Examples/scenario-nonconforming.yaml")
    #expect(nonconforming.pile.error == ErrorCurve(base: 0.016, slope: 0.001))
    let wrong = try Scenario.read(packageFolder + "/Examples/scenario-wrong-clock.yaml")
    #expect(wrong.pile.clockOffset == 47)
    #expect(wrong.pile.clockDrift == 0.000_002)
    #expect(wrong.load.maximumPower == 150_000)
    #expect(wrong.links[.vehicleSimulator] == .pty)
  }

  @Test(
    "are refused with a place and a remedy",
    arguments: [
      (
        "ramp: 20 A/s", "ramp: 0 A/s",
        "pile.ramp: this number is too small. Write a positive number."
      ),
      ("ramp: 20 A/s", "ramp: 20", "pile.ramp: 20 has no unit. Write '20 A/s'."),
      ("link: pty", "link: usb", "link: 'usb' is not one of the choices"),
      ("ramp: 20 A/s", "ramp: 20 A/s\n  rampe: 1 A/s", "pile.rampe:"),
      ("seed: 20261121", "calendar-start: 2026-02-30 00:00:00", "is not a date and time"),
      (
        "seed: 20261121", "calendar-start: 2026-11-21 99999999999999999:00:00",
        "is not a date and time"
      ),
      ("seed: 20261121", "calendar-start: 2262-11-21 00:00:00", "is not a date and time"),
      ("voltage-ranges: [60 V, ", "voltage-ranges: [0x3C V, ", "'0x3C V' is not a range"),
      (
        "voltage-ranges: [60 V, ", "voltage-ranges: [60, ",
        "reference-meter.voltage-ranges: '60' is not a range. Write a positive number, one space and V"
      ),
      ("drift: 2 ppm", "drift: -200000 ppm", "pile.clock.drift: this number is too large."),
      ("  price:", "  kind: acdc\n  price:", "pile.kind: 'acdc' is not one of the choices"),
      ("  price:", "  phases: 3\n  price:", "pile.phases: the key is not known."),
      ("  price:", "  kind: ac\n  price:", "pile.nominal-voltage: "),
      (
        "  price:", "  kind: ac\n  phases: 2\n  nominal-voltage: 220 V\n  price:",
        "pile.phases: '2' is not one of the choices"
      ),
      ("  price:", "  creep: 0.02 kW\n  price:", "pile.creep: 'kW' is no unit that fits here"),
      ("slope: 0.10 %", "slope: 0.10 %\n    drift: 1 %", "pile.error.drift: '%' is no unit"),
      (
        "# link: tcp", "pulse-counter: { link: tcp, serial: X }\n# link: tcp",
        "pulse-counter: the pile has no test output. Write 'constant: 1000 imp/kWh' into pile"
      ),
      ("noise: 0.01 %", "noise: 0.01 %\n  transducer: { current-ratio: 10 }", "transducer.limit: "),
      (
        "  price:", "  amount: { resolution: 0.01 yuan, reading: floor }\n  price:",
        "pile.amount.reading: 'floor' is not one of the choices"
      ),
      (
        "seed: 20261121", "faults: [{ instrument: load, exchange: 0, fault: slow }]",
        "faults[1].exchange"
      ),
    ]
  )
  func findings(_ written: String, _ changed: String, _ says: String) throws {
    let text = try Self.good.replacing(written, with: changed)
    let findings = #expect(throws: Findings.self) { try Scenario.parse(text, path: "s.yaml") }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(says) && $0.hasPrefix("s.yaml:") }, "\(lines)")
  }

  @Test("name faults, a calendar and a pace") func options() throws {
    let text = try Self.good.replacing(
      "seed: 20261121",
      with: """
        calendar-start: 2026-11-21 15:30:05
        pace: 60
        faults:
          - { instrument: load, exchange: 3, fault: late, delay: 50 ms }
          - { instrument: pile-display, exchange: 1, fault: wrong-length }
        """
    )
    let scenario = try Scenario.parse(text, path: "s.yaml")
    #expect(scenario.calendarStart == 1_795_246_205)
    #expect(scenario.pace == 60)
    #expect(
      scenario.faults == [
        Fault(.late, of: .load, at: 3, delay: 0.05), Fault(.wrongLength, of: .pileDisplay, at: 1),
      ]
    )
  }

  @Test("lead to a bench file that can be read") func benchFile() throws {
    var scenario = try Scenario.good()
    scenario.load.serial = #"A"B\C"#
    let links = Dictionary(
      uniqueKeysWithValues: SimulatedInstrument.allCases.map { ($0, "tcp://127.0.0.1:5025") }
    )
    let start = 1_795_246_205 * 1_000_000_000 as Int64
    let text = BenchFile(scenario, links: links, calendarStart: start).text
    let serials = try DataFile.parse(text, path: "bench.yaml").decode { file in
      _ = file.keys.map { file.has($0) }
      let instruments = file.mappings("instruments")
      for instrument in instruments { _ = instrument.entries() }
      _ = file.mapping("bench")?.entries()
      _ = file.mapping("interlock")?.entries()
      _ = file.integer("schema", in: 1...1)
      return instruments.map { $0.text("serial") }
    }
    #expect(serials == ["SIM-WT-0001", #"A"B\C"#, "SIM-BMS-0001", "EX60-2026-0007"])
    #expect(text.contains("valid-until: 2027-11-20\n"))
    #expect(text.contains("repeatability: { value: 0.001 %, readings: 10 }"))
    #expect(text.contains("accuracy-class: 0.05 %\n"))
  }

  @Test("lead to a pulse counter, a pilot and a transducer where there are any")
  func fullBenchFile() throws {
    let text = try Self.good
      .replacing("maximum-voltage: 750 V", with: "nominal-voltage: 220 V")
      .replacing("maximum-power: 60 kW", with: "constant: 1000 imp/kWh\n  kind: ac\n  phases: 3")
      .replacing(
        "noise: 0.01 %",
        with: "noise: 0 %\n  transducer: { current-ratio: 50, limit: 0.02 % }"
      )
    let scenario = try Scenario.parse(text, path: "s.yaml")
    #expect(scenario.pile.supply == .alternating(phases: 3, voltage: 220))
    #expect(scenario.pile.constant == 1000)
    let links = Dictionary(
      uniqueKeysWithValues: scenario.instruments.map { ($0, "tcp://127.0.0.1:5025") }
    )
    let bench = BenchFile(scenario, links: links, calendarStart: 0).text
    let found = try DataFile.parse(bench, path: "bench.yaml").decode { file in
      _ = file.keys.map { file.has($0) }
      _ = file.integer("schema", in: 1...1)
      _ = file.mapping("bench")?.entries()
      _ = file.mapping("interlock")?.entries()
      let instruments = file.mappings("instruments")
      for instrument in instruments { _ = instrument.entries() }
      let transducer = instruments.first?.mapping("transducer")
      _ = transducer?.entries()
      let certificate = transducer?.mapping("certificate")
      _ = certificate?.entries()
      let names = instruments.map { "\($0.text("role") ?? "") \($0.text("driver") ?? "")" }
      let ratios = ["current-ratio", "voltage-ratio"].map { transducer?.text($0) ?? "" }
      return names + ratios + [certificate?.text("valid-until") ?? ""]
    }
    #expect(
      found == [
        "reference-meter yokogawa-wt300", "load itech-it8800",
        "vehicle-simulator assize-simulated-cp", "pile-display assize-simulated",
        "pulse-counter assize-simulated", "50", "1", "1970-12-31",
      ]
    )
  }

  @Test("name the periods of a day in any order, one of them across midnight") func tariff() throws
  {
    let text = try Self.good.replacing(
      "price: 1.20 yuan/kWh",
      with: """
        tariff:
            - { from: "22:00", until: "08:30", electricity: 0.3121 yuan/kWh, service: 0.4 yuan/kWh }
            - { from: "08:30", until: "22:00", electricity: 1.0347 yuan/kWh, service: 0.4 yuan/kWh }
          amount: { resolution: 0.001 yuan, reading: truncated, fees: apart }
        """
    )
    let pile = try Scenario.parse(text, path: "s.yaml").pile
    #expect(
      pile.tariff.periods == [
        .init(from: 510, electricity: 1.0347, service: 0.4),
        .init(from: 1320, electricity: 0.3121, service: 0.4),
      ]
    )
    #expect(
      pile.amount == AmountDisplay(resolution: 0.001, reading: .truncated, fees: .apart)
    )
  }

  @Test(
    "are refused where a day is not covered exactly once",
    arguments: [
      ([("00:00", "08:00"), ("09:00", "24:00")], "pile.tariff: the periods do not cover 24 hours"),
      ([("00:00", "09:00"), ("08:00", "24:00")], "pile.tariff: the periods do not cover 24 hours"),
      ([("00:00", "24:00"), ("00:00", "24:00")], "pile.tariff: the periods do not cover 24 hours"),
      ([("08:00", "12:00")], "pile.tariff: the periods do not cover 24 hours"),
      (
        [("8:00", "24:00")], "pile.tariff[1].from: '8:00' is not a time of day. Write it as '08:30'"
      ),
      ([("24:00", "24:00")], "pile.tariff[1].from: '24:00' is not a time of day"),
      ([("00:00", "23:60")], "pile.tariff[1].until: '23:60' is not a time of day"),
    ]
  )
  func incompleteDay(_ periods: [(from: String, until: String)], _ says: String) throws {
    let entries = periods.map {
      "    - { from: \"\($0)\", until: \"\($1)\", electricity: 1 yuan/kWh, service: 0 yuan/kWh }"
    }
    let tariff = (["tariff:"] + entries).joined(separator: "\n")
    let text = try Self.good.replacing("price: 1.20 yuan/kWh", with: tariff)
    let findings = #expect(throws: Findings.self) { try Scenario.parse(text, path: "s.yaml") }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(says) }, "\(lines)")
  }

  @Test("take one period of any beginning for a whole day") func oneDay() throws {
    let text = try Self.good.replacing(
      "price: 1.20 yuan/kWh",
      with: """
        tariff: [{ from: "07:00", until: "07:00", electricity: 1 yuan/kWh, service: 0 yuan/kWh }]
        """
    )
    #expect(try Scenario.parse(text, path: "s.yaml").pile.tariff.periods.map(\.from) == [420])
  }
}
