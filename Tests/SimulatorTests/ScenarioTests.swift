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
      _ = file.integer("schema", in: 1...1)
      return instruments.map { $0.text("serial") }
    }
    #expect(serials == ["SIM-WT-0001", #"A"B\C"#, "SIM-BMS-0001", "EX60-2026-0007"])
    #expect(text.contains("valid-until: 2027-11-20\n"))
    #expect(text.contains("repeatability: { value: 0.001 %, readings: 10 }"))
    #expect(text.contains("accuracy-class: 0.05 %\n"))
  }
}
