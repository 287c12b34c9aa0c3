import Foundation
import Instruments
import Support
import Testing
import Transport
import Wording

@Suite("Talking to one instrument")
struct TalkSessionTests {
  /// Without the milliseconds, which no two runs share.
  private func stable(_ lines: [String]) -> [String] {
    lines.map { $0.replacing(#/ \(\d+ ms\)$/#, with: "") }
  }

  private func session(
    _ server: LineServer,
    _ role: InstrumentRole,
    _ driver: String
  ) throws -> TalkSession {
    TalkSession(
      try LinkAddress(server.address),
      driver: try shippedDriver(role, driver),
      language: .english
    )
  }

  @Test(
    "Each line shows what went over the wire, and the error queue after it",
    arguments: LineServer.Line.allCases
  )
  func wire(_ line: LineServer.Line) async throws {
    let server = try Transcripts.load.serve(line)
    defer { server.stop() }
    let talk = try session(server, .load, "itech-it8800")
    #expect(
      stable(try await talk.open()) == [
        "*IDN? -> ITECH Ltd.,IT8816,800123456789,1.08", "ITECH Ltd. IT8816 800123456789 1.08",
      ]
    )
    #expect(
      stable(await talk.handle("MEAS:VOLT?")) == [
        "MEAS:VOLT? -> 399.98", "SYST:ERR? -> 0,\"No Error\"",
      ]
    )
    #expect(
      stable(await talk.handle("INP ON")) == ["INP ON sent", "SYST:ERR? -> 0,\"No Error\""]
    )
    #expect(stable(await talk.handle(".input-state")) == ["INP? -> 1", "on"])
    #expect(
      stable(await talk.handle(".voltage-level 400.0 V")).last == "voltage-level 400.0 V = 400.0 V"
    )
    #expect(stable(await talk.handle(".input off")).last == "input off = off")
    #expect(stable(await talk.handle(".safe")) == ["INP OFF sent", "INP? -> 0"])
    #expect(await talk.handle("") == [])
    #expect(
      stable(await talk.handle(".jump")) == [
        "E-2104  The driver itech-it8800 has no command 'jump'.",
        "        Write it into the driver file, or use an instrument that can do it.",
      ]
    )
    await talk.close()
  }

  @Test("What the driver sends first goes out by '.prepare', in the wiring that is named")
  func prepare() async throws {
    let server = try Transcripts.wt333E.serve(.tcp)
    defer { server.stop() }
    let talk = try session(server, .referenceMeter, "yokogawa-wt300")
    _ = try await talk.open()
    let lines = stable(await talk.handle(".prepare three-phase-four-wire"))
    #expect(lines.contains(":NUM:NORM:ITEM4 WH,SIGMA sent"))
    #expect(stable(await talk.handle(".prepare")).contains(":NUM:NORM:ITEM4 WH,1 sent"))
    #expect(
      stable(await talk.handle(".prepare star")).first
        == "E-2105  The command 'prepare' of the reference meter does not take star."
    )
    #expect(
      stable(await talk.handle(".scaling on")).last == "scaling on = on"
    )
    await talk.close()
  }

  @Test(
    "A question without an answer is followed by finding the line again",
    arguments: LineServer.Line.allCases
  )
  func silence(_ line: LineServer.Line) async throws {
    let transcript = Transcripts.load
    let server = try LineServer(line) { heard in
      transcript.answer(to: heard.line).map { [.say($0)] } ?? []
    }
    defer { server.stop() }
    let address = try LinkAddress(server.address)
    let talk = TalkSession(address, driver: nil, language: .english)
    _ = try await talk.open()
    await talk.instrument.setReplyLimit(.milliseconds(400))
    let lines = stable(await talk.handle("LOAD?"))
    #expect(lines.first == "LOAD? ! E-2020")
    #expect(lines.contains("E-2020  The instrument did not answer 'LOAD?' within 400 ms."))
    #expect(lines.contains("*IDN? -> ITECH Ltd.,IT8816,800123456789,1.08"))
    #expect(stable(await talk.handle("MEAS:CURR?")) == ["MEAS:CURR? -> 19.997"])
    await talk.close()
  }
}
