import DataFiles
import Foundation
import Instruments
import Metrology
import Testing
import Transport
import Wording

@Suite("A bench file")
struct BenchFileTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var replace: String
    var by: String
    var says: String
    var testDescription: String { says }
  }

  static func bench(replacing old: String, by new: String) throws -> BenchDefinition {
    let text = try String(contentsOfFile: "\(packageFolder)/Examples/bench.yaml", encoding: .utf8)
    try #require(text.contains(old), "the example has changed")
    let file = try DataFile.parse(text.replacing(old, with: new), path: "bench.yaml")
    return try BenchDefinition.decode(file, drivers: DataFolder.locate(explicit: packageFolder))
  }

  @Test(
    "What is wrong with it is named with its place",
    arguments: [
      Fault(
        replace: "192.168.1.21",
        by: "192.168.1.20",
        says:
          "instruments[2].link: tcp://192.168.1.20:5025 is the link of the reference meter already"
      ),
      Fault(
        replace: "yokogawa-wt300",
        by: "yokogawa-wt30",
        says: "instruments[1].driver: there is no driver 'yokogawa-wt30' for a reference meter. "
          + "Did you mean 'yokogawa-wt300'?"
      ),
      Fault(
        replace: "driver: itech-it8800",
        by: "driver: nobody-knows",
        says:
          "there is no driver 'nobody-knows' for a load. There are: chroma-6310, chroma-63200a, "
      ),
      Fault(
        replace: "role: pile-display",
        by: "role: vehicle-simulator",
        says: "instruments[4].role: there is a second vehicle simulator"
      ),
      Fault(
        replace: "role: vehicle-simulator",
        by: "role: pile-display",
        says: "instruments[4].role: there is a second pile display"
      ),
      Fault(
        replace: "    serial: 91K123456\n",
        by: "",
        says: "instruments[1].serial: the key is missing"
      ),
      Fault(
        replace: "    serial: 91K123456\n",
        by: "    serail: 91K123456\n",
        says: "instruments[1].serial: the key is missing"
      ),
      Fault(
        replace: "pty:///dev/pts/3",
        by: "pts/3",
        says: "instruments[3].link: 'pts/3' is not a link address. Write tcp://HOST:PORT"
      ),
      Fault(
        replace: "valid-until: 2027-11-20",
        by: "valid-until: 2027-02-30",
        says:
          "calibration-certificate.valid-until: '2027-02-30' is not a date"
      ),
      Fault(
        replace: "correction: -0.006 %",
        by: "correction: -6 %",
        says:
          "calibration-certificate.corrections[2].correction: a correction of -6 % is beyond 5 %"
      ),
      Fault(
        replace: "correction: -0.006 %",
        by: "corection: -0.006 %",
        says: "calibration-certificate.corrections[2].correction: the key is missing"
      ),
      Fault(
        replace: "accuracy-class: 0.05 %",
        by: "accuracy-class: 0.05",
        says: "instruments[1].accuracy-class: 0.05 has no unit"
      ),
      Fault(
        replace: "accuracy-class: 0.05 %",
        by: "accuracy-class: 0 %",
        says: "instruments[1].accuracy-class: 0 % is not above zero"
      ),
      Fault(
        replace: "readings: 10",
        by: "readings: 9",
        says:
          "instruments[1].repeatability.readings: the repeatability rests on fewer than 10 readings"
      ),
      Fault(
        replace: "      communication-watchdog: none\n",
        by: "",
        says: "instruments[2].protection.communication-watchdog: the key is missing"
      ),
      Fault(
        replace: "    calibration-certificate:\n",
        by: "    transducer: { current-ratio: 0, limit: 0.02 %, certificate: { number: T } }\n"
          + "    calibration-certificate:\n",
        says: "instruments[1].transducer.current-ratio: 0 is not above zero"
      ),
      Fault(
        replace: "    calibration-certificate:\n",
        by: "    transducer: { current-ratio: 1000, limit: 0.02 % }\n"
          + "    calibration-certificate:\n",
        says: "instruments[1].transducer.certificate: the key is missing"
      ),
      Fault(
        replace: "    calibration-certificate:\n",
        by: "    transducer: { ratio: 1000, limit: 0.02 %, certificate: "
          + "{ number: T, issued-by: I, valid-until: 2027-11-20 } }\n    calibration-certificate:\n",
        says: "instruments[1].transducer.ratio: "
      ),
      Fault(
        replace: "    protection:\n",
        by: "    transducer: { limit: 0.02 % }\n    protection:\n",
        says: "instruments[2].transducer: "
      ),
      Fault(
        replace: "  - role: pile-display\n",
        by: "  - { role: pulse-counter, driver: nobody, link: tcp://h:1, serial: P1 }\n"
          + "  - role: pile-display\n",
        says: "instruments[4].driver: there is no driver 'nobody' for a pulse counter. There are: "
          + "assize-simulated."
      ),
      Fault(
        replace: "  power: 130 kW\n",
        by: "",
        says: "interlock.power: the key is missing"
      ),
      Fault(
        replace: "voltage: 760 V",
        by: "voltage: 0 V",
        says: "interlock.voltage: 0 V is not above zero"
      ),
      Fault(
        replace: "current: 255 A",
        by: "current: 255 V",
        says: "interlock.current: "
      ),
      Fault(
        replace: "heartbeat: 5 s",
        by: "heartbeat: 0.5 s",
        says: "interlock.heartbeat: 0.5 s is not from 1 s to 60 s"
      ),
      Fault(
        replace: "heartbeat: 5 s",
        by: "heartbeat: 5 s\n  smoke: none",
        says: "interlock.smoke: "
      ),
      Fault(replace: "\"+08:00\"", by: "Beijing", says: "bench.zone: 'Beijing' is no zone"),
      Fault(
        replace: "number: BENCH-1",
        by: "number: BENCH-1\n  colour: red",
        says: "bench.colour: "
      ),
    ]
  )
  func finding(_ fault: Fault) throws {
    let findings = #expect(throws: Findings.self) {
      try Self.bench(replacing: fault.replace, by: fault.by)
    }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(fault.says) }, "\(lines)")
  }

  @Test("It keeps what it says")
  func keeps() throws {
    let bench = try Self.bench(replacing: "BENCH-1", by: "BENCH-2")
    #expect(bench.number == "BENCH-2")
    let meter = try #require(bench.entry(for: .referenceMeter))
    #expect(meter.link == .tcp(host: "192.168.1.20", port: 5025))
    #expect(meter.accuracyClass == QuantityValue("0.05 %"))
    #expect(meter.repeatability?.value == QuantityValue("0.005 %"))
    #expect(meter.repeatability?.readings == 10)
    #expect(meter.certificate?.validUntil.description == "2027-11-20")
    let load = try #require(bench.entry(for: .load)?.protection)
    #expect(load.communicationWatchdog == nil)
    #expect(load.emergencyStop == "emergency stop on the trolley cuts the pile's supply")
    #expect(load.coversDeathOfTheComputer)
    #expect(bench.entry(for: .vehicleSimulator)?.certificate == nil)
  }

  @Test("The interlock is what it states; a file without one has the usual heartbeat")
  func interlock() throws {
    let bench = try Self.bench(replacing: "heartbeat: 5 s", by: "heartbeat: 2 s")
    #expect(bench.interlock?.voltage == QuantityValue("760 V"))
    #expect(bench.interlock?.current == QuantityValue("255 A"))
    #expect(bench.interlock?.power == QuantityValue("130 kW"))
    #expect(bench.interlock?.temperature == nil && bench.heartbeatLimit == .seconds(2))
    var without = bench
    without.interlock = nil
    #expect(without.heartbeatLimit == .seconds(5))
  }

  @Test("A temperature that the load does not tell cannot be limited")
  func temperature() throws {
    let folder = try DataFolder.locate(explicit: packageFolder)
    var bench = try Self.bench(replacing: "heartbeat:", by: "temperature: 60 °C\n  heartbeat:")
    #expect(bench.interlock?.temperature == QuantityValue("60 °C"))
    _ = try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    bench.instruments[1].driver = "chroma-63200a"
    let failure = #expect(throws: Failure.self) {
      try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    }
    #expect(failure?.code == .temperatureNotShown, "\(failure?.sentence.en ?? "")")
  }

  static let transducer = """
        transducer:
          current-ratio: 1000
          limit: 0.02 %
          certificate: { number: CT-1, issued-by: I, valid-until: 2026-12-31 }
        calibration-certificate:

    """

  @Test("A transducer has ratios, a limit and a certificate of its own")
  func transducer() throws {
    let bench = try Self.bench(replacing: "    calibration-certificate:\n", by: Self.transducer)
    let transducer = try #require(bench.entry(for: .referenceMeter)?.transducer)
    #expect(transducer.currentRatio == QuantityValue(ExactDecimal(1000), .one))
    #expect(transducer.voltageRatio == QuantityValue(ExactDecimal(1), .one), "connected directly")
    #expect(transducer.limit == QuantityValue("0.02 %"))
    let findings = bench.expiredCertificates(
      on: try #require(CivilDate("2027-01-01")),
      file: "bench.yaml"
    )
    #expect(findings.map(\.path) == ["instruments[1].transducer.certificate.valid-until"])
    #expect(findings.first?.problem.en.contains("CT-1 of the transducer expired") == true)
  }

  @Test("Pulses are counted where the bench has a counter")
  func counter() throws {
    let without = try Self.bench(replacing: "BENCH-1", by: "BENCH-1")
    #expect(without.entry(for: .pulseCounter) == nil)
    let bench = try Self.bench(
      replacing: "  - role: pile-display\n",
      by: "  - { role: pulse-counter, driver: assize-simulated, link: tcp://h:1, serial: P1 }\n"
        + "  - role: pile-display\n"
    )
    #expect(bench.entry(for: .pulseCounter)?.serial == "P1")
    let folder = try DataFolder.locate(explicit: packageFolder)
    let instruments = try BenchInstruments(bench, drivers: .load(for: bench, in: folder))
    #expect(instruments.counter?.canClear == true)
    #expect(instruments.all.last?.entry.role == .pulseCounter, "power is ended first")
  }

  @Test(
    "A calibration certificate is good to its last day",
    arguments: [("2027-11-19", false), ("2027-11-20", false), ("2027-11-21", true)]
  )
  func expiry(_ day: String, _ isExpired: Bool) throws {
    let bench = try Self.bench(replacing: "BENCH-1", by: "BENCH-1")
    let findings = bench.expiredCertificates(on: try #require(CivilDate(day)), file: "bench.yaml")
    #expect(!findings.isEmpty == isExpired)
    if let finding = findings.first {
      #expect(
        finding.text(in: .english)
          == "bench.yaml: instruments[1].calibration-certificate.valid-until: the calibration "
          + "certificate DC2026-00123 of the reference meter expired on 2027-11-20. Have the "
          + "instrument calibrated and enter the new certificate."
      )
    }
  }
}
