import Instruments
import Support
import Testing
import Transport
import Wording

@Suite("Making safe on a line that may have been reused", .timeLimit(.minutes(1)))
struct ReusedLineTests {
  private static let serial = "800123456789"

  private func load(on server: LineServer) throws -> Instrument {
    Instrument(
      driver: try shippedDriver(.load, "itech-it8800"),
      address: try LinkAddress(server.address)
    )
  }

  private func stranger(_ load: Instrument) async -> String? {
    await load.stranger(insteadOf: Self.serial, openWithin: .seconds(1))?.sentence.en
  }

  @Test("The load of the bench file is no stranger", arguments: LineServer.Line.allCases)
  func itself(_ line: LineServer.Line) async throws {
    let server = try Transcripts.load.serve(line)
    defer { server.stop() }
    let load = try load(on: server)
    #expect(await stranger(load) == nil)
    #expect(await load.makeSafe().isOff == true)
  }

  @Test(
    "Another instrument is named and not commanded",
    arguments: [
      ("ITECH Ltd.,IT8816,800000000001,1.08", "should have the serial number 800123456789"),
      ("YOKOGAWA,WT310E,91K123456,F1.03", "is a YOKOGAWA WT310E"),
    ]
  )
  func another(_ identity: String, _ says: String) async throws {
    let server = try Transcripts.load.answering("*IDN?", identity).serve(.tcp)
    defer { server.stop() }
    let load = try load(on: server)
    let said = await stranger(load)
    #expect(said?.contains(says) == true, "\(said ?? "it was taken for the load")")
    #expect(server.lines == ["*IDN?"])
  }

  @Test(
    "Who does not say who it is, is commanded all the same",
    arguments: LineServer.Line.allCases
  )
  func silent(_ line: LineServer.Line) async throws {
    let server = try LineServer(line) { _ in [] }
    defer { server.stop() }
    let load = try load(on: server)
    #expect(await stranger(load) == nil)
    _ = await load.sendSafeSequence()
    await server.hears("INP OFF")
    #expect(server.lines.first == "*IDN?")
  }
}
