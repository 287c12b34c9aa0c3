import Metrology
import Synchronization
package import Transport
package import Wording

/// A conversation with one instrument, every exchange shown as it went over the wire.
///
/// A line goes out as it is typed; one with a question mark waits for its answer. `.safe` makes
/// safe, `.identify` asks who is there, `.prepare [WIRING]` sends what the driver sends first,
/// `.NAME [VALUE]` is a command of the driver.
package actor TalkSession {
  /// What has gone over the wire since it was last shown.
  private final class Transcript: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    func take() -> [String] {
      lines.withLock { lines in
        defer { lines = [] }; return lines
      }
    }
  }

  package nonisolated let instrument: Instrument
  private let language: Language
  private let transcript = Transcript()

  /// - Parameters:
  ///   - address: where the instrument is.
  ///   - driver: how it is spoken to; nil sends and asks plain lines that end in LF.
  ///   - language: of the sentences shown.
  package init(_ address: LinkAddress, driver: DriverDefinition?, language: Language) {
    instrument = Instrument(
      driver: driver ?? .plainLines,
      address: address,
      name: driver == nil ? BilingualText(zh: "仪器", en: "instrument") : nil
    )
    self.language = language
  }

  /// Opens the link and asks who is there; the lines to show.
  package func open() async throws(Failure) -> [String] {
    let transcript = transcript
    await instrument.onExchange { transcript.add($0.text) }
    try await instrument.open()
    return await handle(".identify")
  }

  package func close() async {
    await instrument.close()
  }

  /// Does what one typed line says; the lines to show, a failure's included.
  package func handle(_ line: String) async -> [String] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return [] }
    do throws(Failure) {
      let said =
        first.hasPrefix(".")
        ? try await obey(String(first.dropFirst()), words.dropFirst().first)
        : try await send(line)
      return transcript.take() + said
    } catch {
      return transcript.take() + error.lines(in: language) + (await recovery())
    }
  }

  private func send(_ line: String) async throws(Failure) -> [String] {
    if line.contains("?") {
      _ = try await instrument.exchange(line)
    } else {
      try await instrument.tell(line)
    }
    try await instrument.readErrorQueue()
    return []
  }

  private func obey(_ name: String, _ value: String?) async throws(Failure) -> [String] {
    switch name {
    case "identify":
      let identity = try await instrument.identify()
      return ["\(identity.maker) \(identity.model) \(identity.serial) \(identity.firmware)"]
    case "prepare":
      guard let wiring = MeterWiring(rawValue: value ?? MeterWiring.dc.rawValue) else {
        throw .valueCannotBeSent(value ?? "–", command: name, instrument.subject)
      }
      try await instrument.prepare(wiring: wiring)
      return []
    case "safe":
      let outcome = await instrument.makeSafe()
      return outcome.failure?.lines(in: language) ?? []
    default:
      return [try await performOrAsk(name, value)]
    }
  }

  private func performOrAsk(_ name: String, _ value: String?) async throws(Failure) -> String {
    guard let command = instrument.driver.commands[name] else {
      throw .commandUnknown(name, driver: instrument.driver)
    }
    if command.standingState != nil, value == nil {
      return try await instrument.askState(name).state
    }
    switch (command.asks, command.meaning) {
    case (true, .quantity): return try await instrument.ask(name).value.description
    case (true, .states): return try await instrument.askState(name).state
    case (true, _): return try await instrument.exchange(command.statement)
    case (false, .nothing): return try await instrument.perform(name).text
    case (false, .states): return try await instrument.perform(name, state: value ?? "").text
    case (false, _):
      guard let quantity = QuantityValue(value ?? "") else {
        throw .valueCannotBeSent(value ?? "–", command: name, instrument.subject)
      }
      return try await instrument.perform(name, quantity).text
    }
  }

  /// A line in doubt is found again in sight of the person.
  private func recovery() async -> [String] {
    let state = await instrument.linkState
    guard state == .poisoned || state == .gone else { return [] }
    do throws(Failure) {
      try await instrument.recover()
      return transcript.take()
    } catch {
      return transcript.take() + error.lines(in: language)
    }
  }
}

extension Setting {
  fileprivate var text: String {
    "\(command) \(value)" + (readBack.map { " = \($0)" } ?? "")
  }
}

extension DriverDefinition {
  /// Lines that end in LF and `*IDN?`: for an instrument without a driver.
  fileprivate static let plainLines = DriverDefinition(
    id: "-",
    role: .pileDisplay,
    maker: "",
    models: [],
    trial: .untried,
    untried: [],
    sources: [:],
    lineEnd: .lf,
    replyWithin: .seconds(2),
    identity: IdentityQuery(ask: "*IDN?", fields: 4, source: ""),
    errorQueue: nil,
    status: nil,
    invalidReplies: [],
    energyDigits: nil,
    elements: nil,
    prepare: [],
    safe: nil,
    commands: [:]
  )
}
