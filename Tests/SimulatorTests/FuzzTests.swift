import DataFiles
import Foundation
import Support
import Testing

@testable import Simulator

@Suite("No scenario and no line of the wire traps or hangs the simulator")
struct SimulatorFuzzTests {
  @Test("A scenario, and an hour of the bench it describes") func scenario() throws {
    let files = try ByteMutator.shipped(
      [
        "Examples/scenario-good.yaml", "Examples/scenario-good.yaml",
        "Examples/scenario-wrong-clock.yaml", "Examples/scenarios/ac-21kw.yaml",
        "Examples/scenarios/wrong-tariff.yaml",
      ],
      tokens: [
        "24:00", "ac", "60 %/h", "0.12 kWh/h", "0.000000001 imp/kWh", "0.000000001 s",
        "999999999999 A", "[0.000000001 V]", "pty", "nan", "late", "1 A/s",
      ]
    )
    Fuzz("Scenario", sample: 100).files(files) { file in
      let scenario = try Scenario.parse(
        String(decoding: file.bytes, as: UTF8.self),
        path: file.path
      )
      let ranges = scenario.meter.voltageRanges + scenario.meter.currentRanges
      if !ranges.allSatisfy({ $0 > 0 && $0.isFinite }) { return "ranges \(ranges)" }
      // The bench counts in ns, as SimulatedBench does.
      let (_, isTooFar) = (scenario.calendarStart ?? 0).multipliedReportingOverflow(
        by: 1_000_000_000
      )
      if isTooFar { return "a calendar beyond what ns can count" }
      var bench = Speaking(scenario)
      for line in Self.session + Self.alternatingSession {
        _ = bench.say(line.line, to: line.instrument)
      }
      bench.simulation.advance(to: bench.simulation.now + 3600)
      for instrument in SimulatedInstrument.allCases {
        for query in Self.queries[instrument, default: []]
        where scenario.instruments.contains(instrument)
          && !(scenario.pile.supply.isAlternating && query.hasPrefix("BMS"))
        {
          guard let answer = bench.say(query, to: instrument) else {
            return "\(query) is unanswered"
          }
          if answer.contains("\n") || answer.isEmpty { return "\(query) answers '\(answer)'" }
        }
      }
      return nil
    }
  }

  @Test("Lines to the instruments, at any time") func lines() throws {
    let texts =
      Self.alternatingSession.map(\.line) + Self.session.map(\.line)
      + Self.queries.values.flatMap(\.self)
    let sources = ByteMutator(
      texts + [
        texts.joined(separator: ";"), texts.joined(separator: "\n"), "VOLT 1E-320\nFUNC CURR",
      ],
      tokens: ["INP ON", ":NUM:NORM:VAL?", "CURR 5E-324", "FUNC CURR", "\n", ";", "?", "SESS:STAR"]
    )
    let usual = [try Speaking(Scenario.good()), try Speaking(Self.alternating())]
    Fuzz("the simulator's wire", sample: 500).run({ random in
      // The first byte chooses pile and instrument, the second how much time passes between lines.
      let first = [UInt8(random.below(10)), UInt8(random.below(256))]
      return first + (0...random.below(4)).flatMap { _ in sources.spoilt(&random) + [0x0A] }
    }) { input in
      let isAlternating = input[0] % 2 == 1
      var bench = usual[isAlternating ? 1 : 0]
      let session = isAlternating ? Self.alternatingSession : Self.session
      let instrument = SimulatedInstrument.allCases[Int(input[0] / 2) % 5]
      for line in session.dropLast(Int(input[1]) % session.count) {
        _ = bench.say(line.line, to: line.instrument)
      }
      var buffer = LineBuffer()
      var hasAnswered = false
      for line in buffer.append(input.dropFirst(2)) ?? [] {
        bench.simulation.advance(to: bench.simulation.now + Double(input[1]) * 0.37)
        guard let answer = bench.say(line, to: instrument) else { continue }
        hasAnswered = true
        let isPlain = answer.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard isPlain, line.contains("?") else { return .wrong("'\(line)' answers '\(answer)'") }
      }
      return hasAnswered ? .accepted : .refused
    }
  }

  @Test("Lines to the clock, as many seats and observers as come") func clock() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "f-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try SimulatedTimeServer(
      socket: folder.appending(path: "s").path,
      calendarStart: 7_258_089_600_000_000_000
    )
    try server.start()
    defer { server.stop() }
    let sources = ByteMutator(
      [
        "join\nnow\nsleep 1000\ncalendar\n", "observe\nnow\ncalendar\n",
        "join\nsleep 5\nsleep 6\nnow\n",
        "join\nsleep 9223372036854775807\nnow\ncalendar\n", "observe\nsleep 5\n",
      ],
      tokens: ["join", "observe", "now", "calendar", "sleep ", "sleep -1\n", "\n"]
    )
    Fuzz("the clock's wire", sample: 150).run(sources.spoilt) { input in
      let guest = try ClockCaller(server.socket)
      let answers = guest.say(input + [0x0A])
      guard let answers else { return .wrong("the clock is gone") }
      for answer in answers where !answer.isEmpty {
        let words = answer.split(separator: " ")
        let isTime =
          words.count == 2 && ["now", "calendar"].contains(words[0]) && (Int64(words[1]) ?? -1) >= 0
        if !isTime && words.first != "error" { return .wrong("it answers '\(answer)'") }
      }
      return answers.contains { $0.hasPrefix("now") } ? .accepted : .refused
    }
  }

  private static let session: [(instrument: SimulatedInstrument, line: String)] = [
    (.referenceMeter, ":NUM:NORM:NUM 5;:NUM:NORM:ITEM1 U,1;:NUM:NORM:ITEM4 WH,1"),
    (.referenceMeter, ":NUM:NORM:ITEM5 TIME,1;:INTEG:MODE CONT;:INTEG:TIM 0,0,7;:INTEG:STAR"),
    (.vehicleSimulator, "VEH:PLUG ON;BMS:VOLT 750;BMS:CURR 80;SESS:STAR"),
    (.load, "FUNC VOLT;VOLT 500;INP ON"),
  ]

  /// Three phases, a test output, creep, drift and a tariff with many boundaries.
  private static func alternating() throws -> Scenario {
    var scenario = try Scenario.good()
    scenario.pile.supply = .alternating(phases: 3, voltage: 220)
    scenario.pile.maximumVoltage = 220
    scenario.pile.maximumPower = nil
    scenario.pile.constant = 1000
    scenario.pile.creep = 20
    scenario.pile.error.drift = 0.0001
    scenario.counterSerial = "SIM-PC-0001"
    scenario.pile.tariff = DailyTariff(
      .init(from: 0, electricity: 1, service: 1),
      (1..<24).map { .init(from: $0 * 60, electricity: Double($0), service: 0) }
    )
    return scenario
  }

  private static let alternatingSession: [(instrument: SimulatedInstrument, line: String)] = [
    (.referenceMeter, ":INP:WIR P3W4;:INP:SCAL:CT 50;:INP:SCAL ON;:NUM:NORM:NUM 3"),
    (.referenceMeter, ":NUM:NORM:ITEM1 LAMB,SIGMA;:NUM:NORM:ITEM2 WH,SIGMA;:INTEG:STAR"),
    (.pulseCounter, "COUN:CLE;COUN:TOT?"),
    (.vehicleSimulator, "VEH:PLUG ON;CP:STAT?;CP:DUTY?;CP:CURR?;SESS:STAR"),
    (.load, "FUNC CURR;CURR 32;PF 0.5;INP ON"),
  ]

  private static let queries: [SimulatedInstrument: [String]] = [
    .referenceMeter: [":NUM:NORM:VAL?", ":INTEG:STAT?", ":STAT:COND?", ":INP:VOLT:RANG?", "*IDN?"],
    .load: ["MEAS:VOLT?", "MEAS:CURR?", "MEAS:POW?", "INP?", "FUNC?", "STAT:QUES:COND?"],
    .vehicleSimulator: ["SESS:STAT?", "SESS:FAUL?", "SESS:COUN?", "BMS:VOLT?", "VEH:PLUG?"],
    .pileDisplay: ["DISP:ENER?", "DISP:CUMU?", "DISP:AMO?", "DISP:CLOC?", "SYST:ERR?"],
    .pulseCounter: ["COUN:TOT?", "*IDN?"],
  ]
}

/// The instruments of one scenario spoken to without a line.
private struct Speaking {
  var simulation: Simulation
  private var errors: [SimulatedInstrument: ErrorQueue] = [:]
  private let dialects: [SimulatedInstrument: Dialect]

  init(_ scenario: Scenario) {
    let start = Double(scenario.calendarStart ?? 1_795_246_200)
    simulation = Simulation(scenario, calendarStart: start)
    dialects = Dialect.all(of: scenario)
  }

  mutating func say(_ line: String, to instrument: SimulatedInstrument) -> String? {
    dialects[instrument]?.answer(line, &simulation, &errors[instrument, default: ErrorQueue()])
  }
}
