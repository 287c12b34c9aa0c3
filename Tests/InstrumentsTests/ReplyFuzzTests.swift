import Foundation
import Instruments
import Metrology
import Support
import Synchronization
import Testing
import Transport
import Wording

/// Replies on a real line; the first byte of an input says to which question.
@Suite("No reply on the line traps, hangs or counts for what it does not say")
struct ReplyFuzzTests {
  private enum Question: UInt8, CaseIterable {
    case values = 0x30, status, state, errors, identity, readBack, energy, clock

    var isOfDisplay: Bool { self == .energy || self == .clock }

    var usual: [String] {
      switch self {
      case .values: ["400.12E+00,20.003E+00,8.0036E+03,1.23456E+03,556,NAN", "1,2,3,4,5,1"]
      case .status: ["18", "0", "256", "32770"]
      case .state: ["START", "RESET", "TIMEUP", "STOP", "ERROR"]
      case .errors: ["0,\"No error\"", "-113,\"Undefined header\"", "0,\"No error;x\""]
      case .identity: ["YOKOGAWA,WT310E,91K123456,F1.03"]
      case .readBack: ["600.0E+00", "600", "1.0E+03"]
      case .energy: ["12.34", "0.000", "1843.207"]
      case .clock: ["2026-11-21 15:30:05", "2026-11-21T15:30:05+08:00"]
      }
    }
  }

  private static let tokens = [
    "NAN", "INF", "E+00", "E-", "E+37", ",", ",,", "9.91E37", "-", "+", "\r", "0,\"", "\"", "V",
    " V",
    "START", "TIMEUP",
  ]

  @Test("A reply, spoilt") func replies() async throws {
    let sources = Dictionary(
      uniqueKeysWithValues: Question.allCases.map {
        ($0, ByteMutator($0.usual, tokens: Self.tokens))
      }
    )
    let lines = FuzzedLines()
    await Fuzz("replies on a line", sample: 250).run({ random in
      let question = random.one(of: Question.allCases)
      let reply = sources[question]?.spoilt(&random) ?? []
      return [question.rawValue] + reply.filter { $0 != 0x0A }
    }) { input in
      guard let question = Question(rawValue: input[0]) else { return .refused }
      let reply = Array(input.dropFirst())
      let instrument = try await lines.instrument(
        of: question.isOfDisplay,
        answering: reply,
        isEntry: question == .errors
      )
      do {
        return try await ask(question, instrument, reply)
      } catch let failure as Failure {
        let isSilent = failure.code == .silence || failure.sentence.en.isEmpty
        return isSilent ? .wrong("it ends in \(failure)") : .refused
      }
    }
    lines.stop()
  }

  private func ask(
    _ question: Question,
    _ instrument: Instrument,
    _ reply: [UInt8]
  ) async throws -> FuzzOutcome {
    let text = String(decoding: reply.last == 0x0D ? reply.dropLast() : reply, as: UTF8.self)
    switch question {
    case .values:
      let found = try await instrument.ask(["voltage", "current", "power", "energy"])
      let fields = text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 6 else { return .wrong("\(found) of \(fields.count) fields") }
      return verdict(zip(found, fields).allSatisfy { says($0, $1) }, found)
    case .energy:
      let found = try await instrument.ask("energy")
      return verdict(says(found, text) && !found.value.number.isNegative, found)
    case .status:
      let found = try await instrument.askStatus()
      return verdict(UInt32(text) == found.value && !text.isEmpty, found)
    case .state:
      let found = try await instrument.askState("integration-state")
      return verdict(["START", "RESET", "TIMEUP", "STOP", "ERROR"].contains(text), found)
    case .errors:
      let found = try await instrument.readErrorQueue()
      return verdict(text.hasPrefix("0,") ? found.isEmpty : found == [text], found)
    case .identity:
      let found = try await instrument.identify()
      let isMeter = found.maker == "YOKOGAWA" && found.model.hasPrefix("WT3")
      return verdict(isMeter && found.raw == text, found)
    case .readBack:
      let volts = QuantityValue(ExactDecimal(600), .volt)
      let found = try await instrument.perform("voltage-range", volts)
      return verdict((Double(text) ?? 0) >= 600, found)
    case .clock:
      let found = try await instrument.askDateTime("clock", zoneMinutes: 480)
      return verdict(text.hasPrefix(found.time.date.description), found)
    }
  }

  private func verdict(_ isRight: Bool, _ found: Any) -> FuzzOutcome {
    isRight ? .accepted : .wrong("\(found) is made of it")
  }

  /// Foundation reads the same number, and it stands for a number.
  private func says(_ indication: Indication, _ text: String) -> Bool {
    guard indication.raw == text, let number = Double(text) else { return false }
    let read = indication.value.number.approximation
    return abs(read - number) <= 1e-12 * abs(number) && number.magnitude < 9e37
      && indication.step > .zero
  }
}

/// One meter and one display on lines that are renewed when they are no longer trusted.
private final class FuzzedLines {
  private final class Line: Sendable {
    let server: LineServer
    let instrument: Instrument
    let reply: Reply

    init(_ role: InstrumentRole, _ name: String) throws {
      let reply = Reply()
      self.reply = reply
      server = try LineServer(.tcp) { reply.acts(upon: $0.line) }
      instrument = Instrument(
        driver: try shippedDriver(role, name),
        address: try LinkAddress(server.address),
        replyWithin: .seconds(30)
      )
    }
  }

  /// What is said next; an error queue is empty unless it is what is asked for, and after one entry.
  private final class Reply: Sendable {
    private let next = Mutex<(bytes: [UInt8], isEntry: Bool)?>(nil)

    func set(_ bytes: [UInt8], isEntry: Bool) { next.withLock { $0 = (bytes, isEntry) } }

    func acts(upon line: String) -> [LineServer.Act] {
      guard line.hasSuffix("?") else { return [] }
      let bytes: [UInt8]? = next.withLock { next in
        guard let said = next, said.isEntry == line.hasSuffix("ERR?") else { return nil }
        next = nil
        return said.bytes
      }
      return bytes.map { [.bytes($0 + [0x0A])] } ?? [.say("0,\"No error\"")]
    }
  }

  private var open: [Bool: (line: Line, uses: Int)] = [:]

  func instrument(
    of isDisplay: Bool,
    answering reply: [UInt8],
    isEntry: Bool
  ) async throws -> Instrument {
    var line = open[isDisplay]
    if let old = line, old.uses > 200 {
      old.line.server.stop()
      line = nil
    }
    if let old = line, await old.line.instrument.linkState != .ready {
      old.line.server.stop()
      line = nil
    }
    if line == nil {
      let new =
        try isDisplay
        ? Line(.pileDisplay, "assize-simulated") : Line(.referenceMeter, "yokogawa-wt300")
      try await new.instrument.open()
      line = (new, 0)
    }
    guard let line else { throw CancellationError() }
    open[isDisplay] = (line.line, line.uses + 1)
    line.line.reply.set(reply, isEntry: isEntry)
    return line.line.instrument
  }

  func stop() {
    for line in open.values { line.line.server.stop() }
  }
}
