import DataFiles
import Instruments
import Metrology
import Support
import Synchronization
import Testing
import Transport
import Wording

/// Three instruments on real lines, of which one may fall silent at the n-th question.
final class SimulatedDialogue: Sendable {
  let instruments: BenchInstruments
  private let servers: [LineServer]
  private let questions: Silence
  private let wire = Mutex<[String]>([])

  /// Counts the questions of all servers and says which one stays without an answer.
  final class Silence: Sendable {
    private let count = Mutex(0)
    let at: Int?

    init(at: Int?) { self.at = at }

    var asked: Int { count.withLock { $0 } }

    func falls(on line: String) -> Bool {
      guard line.contains("?") else { return false }
      return count.withLock { count in
        count += 1
        return count == at
      }
    }
  }

  init(silentAt number: Int?, replyWithin limit: Duration) throws {
    let silence = Silence(at: number)
    questions = silence
    func serve(_ transcript: Transcript, _ line: LineServer.Line) throws -> LineServer {
      try LineServer(line) { heard in
        let answer = transcript.answer(to: heard.line)
        return silence.falls(on: heard.line) ? [] : answer.map { [.say($0)] } ?? []
      }
    }
    servers = [
      try serve(Transcripts.meter, .tcp), try serve(Transcripts.load, .tcp),
      try serve(Transcripts.vehicle.answering("SESS:STAT?", "ENDED"), .terminal),
    ]
    let (meter, load, vehicle) = (servers[0].address, servers[1].address, servers[2].address)
    let file = try DataFile.parse(
      """
      schema: 1
      bench: { number: B, name: { zh: 台, en: B }, place: { zh: 室, en: L }, zone: "+08:00" }
      instruments:
        - role: reference-meter
          driver: yokogawa-wt300
          link: \(meter)
          serial: 91K123456
          accuracy-class: 0.05 %
          repeatability: { value: 0.005 %, readings: 10 }
          calibration-certificate: { number: C, issued-by: I, valid-until: 2027-11-20 }
        - role: load
          driver: itech-it8800
          link: \(load)
          serial: "800123456789"
          protection: { communication-watchdog: none, emergency-stop: none, protection-limits: none }
        - { role: vehicle-simulator, driver: assize-simulated, link: "\(vehicle)", serial: SIM-BMS-0001 }
      """,
      path: "bench.yaml"
    )
    let folder = try DataFolder.locate(explicit: packageFolder)
    let bench = try BenchDefinition.decode(file, drivers: folder)
    let drivers = try BenchDrivers.load(for: bench, in: folder)
    instruments = try BenchInstruments(bench, drivers: drivers, replyWithin: limit)
  }

  var questionCount: Int { questions.asked }

  /// What went out, as this side sent it, over all lines.
  var sent: [String] { wire.withLock { $0 } }

  /// From identity to a running integration, and back to nothing.
  func run() async throws {
    try await instruments.open()
    for (_, instrument) in instruments.all {
      await instrument.onExchange { exchange in
        self.wire.withLock { $0.append(exchange.request) }
      }
    }
    _ = try await instruments.identifyAll()
    try await instruments.load.prepare()
    try await instruments.vehicle?.prepare()
    try await instruments.meter.prepare()
    _ = try await instruments.load.setMode(.constantVoltage)
    _ = try await instruments.load.setVoltageLevel(volts("400"))
    _ = try await instruments.vehicle?.setPlug(.on)
    _ = try await instruments.vehicle?.demandVoltage(volts("450"))
    try await instruments.vehicle?.startSession()
    try await instruments.load.on()
    try await instruments.meter.startIntegration()
    _ = try await instruments.meter.sample()
    _ = try await instruments.vehicle?.sessionState()
    try await instruments.load.off()
  }

  /// Forgets what was sent so far, and leaves a busy machine time from here on.
  func mark() async {
    wire.withLock { $0 = [] }
    for (_, instrument) in instruments.all { await instrument.setReplyLimit(.seconds(10)) }
  }

  func end() async {
    await instruments.close()
    for server in servers { server.stop() }
  }
}
