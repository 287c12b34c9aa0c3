import Instruments
import Metrology
import Support
import Testing
import Wording

@Suite("An instrument that acknowledges what it is told")
struct AcknowledgementTests {
  private func load(
    on server: LineServer,
    replyWithin limit: Duration = .seconds(10)
  ) async throws -> Load {
    Load(try await opened(.load, "east-tester-et54", on: server, replyWithin: limit))
  }

  @Test(
    "It names no maker, and its values are told by their place",
    arguments: LineServer.Line.allCases
  )
  func values(_ line: LineServer.Line) async throws {
    let server = try Transcripts.et54.serve(line)
    defer { server.stop() }
    let load = try await load(on: server)
    let identity = try await load.instrument.identify()
    #expect(identity.maker == "East Tester" && identity.model == "ET5410A+")
    #expect(identity.serial == "08722149031" && identity.firmware == "V1.00.2213.016")
    let sample = try await load.measure()
    #expect(sample.current.value.description == "33.300 A", "current first")
    #expect(sample.voltage.value.description == "399.98 V")
    #expect(sample.current.raw == "33.300")
  }

  @Test(
    "A setting that is not acknowledged is refused",
    arguments: ["Rexecu err", "Rcmd err", "rexecu success", ""]
  )
  func refused(_ answer: String) async throws {
    let server = try Transcripts.et54.answering("VOLT1:CV <V>", answer).serve(.tcp)
    defer { server.stop() }
    let load = try await load(on: server)
    let failure = await failure { _ = try await load.setVoltageLevel(volts("400.0")) }
    #expect(failure?.code == .notAcknowledged)
    #expect(failure?.sentence.en == "The load did not acknowledge 'VOLT1:CV 400.0'.")
    #expect(!server.lines.contains("VOLT1:CV?"), "what was refused is not read back")
  }

  @Test(
    "It is made safe behind acknowledgements that nobody waited for",
    arguments: LineServer.Line.allCases,
    [1, 3]
  )
  func safe(_ line: LineServer.Line, _ rounds: Int) async throws {
    let transcript = Transcripts.et54
    let server = try transcript.serve(line)
    defer { server.stop() }
    let load = try await load(on: server)
    try await load.on()
    for _ in 1...rounds {
      let outcome = await load.instrument.makeSafe()
      #expect(outcome.isOff == true && outcome.raw == ["OFF"] && outcome.failure == nil)
    }
    #expect(try await load.isOn() == false, "the next answer is its own question's")
    try await load.on()
    #expect(try await load.isOn())
    #expect(transcript.unknown == [])
  }

  @Test("A load that refuses to go off is not called off", arguments: LineServer.Line.allCases)
  func staysOn(_ line: LineServer.Line) async throws {
    let server = try Transcripts.et54
      .answering("CH1:SW <state>", "Rexecu err").answering("CH1:SW?", "ON").serve(line)
    defer { server.stop() }
    let outcome = await (try await load(on: server)).instrument.makeSafe()
    #expect(outcome.isOff != true && outcome.failure != nil)
    #expect(server.lines.count { $0 == "CH1:SW OFF" } >= 2, "it is tried again")
  }

  @Test(
    "Readings are not taken for an identity, nor is another model",
    arguments: [
      "R33.300 399.98 13319.3 12.011", "33.300 399.98 13319.3 12.011", "ET3310 1 2 3",
      "ET5410A+ 1 2",
    ]
  )
  func identity(_ answer: String) async throws {
    let server = try Transcripts.et54.answering("*IDN?", answer).serve(.tcp)
    defer { server.stop() }
    let load = try await load(on: server)
    let code = await failure { try await load.instrument.identify() }?.code
    #expect(code == .identityIsOther || code == .identityNotUnderstood)
  }

  @Test("On a line found again a late reading is passed over")
  func late() async throws {
    let transcript = Transcripts.et54
    let server = try LineServer(.terminal) { heard in
      let late: [LineServer.Act] =
        heard.number == 1 ? [.say("R33.300 399.98 13319.3 12.011"), .say("Rexecu success")] : []
      return late + (transcript.answer(to: heard.line).map { [.say($0)] } ?? [])
    }
    defer { server.stop() }
    let load = try await load(on: server)
    #expect(try await load.instrument.identify().model == "ET5410A+")
    #expect(try await load.measure().current.value.description == "33.300 A")
  }
}
