import DataFiles
import Foundation
import Instruments
import Metrology
import Support
import Testing
import Transport

/// What no shipped driver needs, but an instrument's manual may.
@Suite("The grammar of a driver")
struct DriverGrammarTests {
  /// A shipped driver with a change, opened on its transcript.
  private func opened(
    _ file: String,
    _ changes: [(old: String, new: String)],
    on server: LineServer
  ) async throws -> Instrument {
    var text = try String(contentsOfFile: "\(packageFolder)/Drivers/\(file)", encoding: .utf8)
    for change in changes {
      try #require(text.contains(change.old), "\(file) has changed")
      text = text.replacing(change.old, with: change.new)
    }
    let driver = try DriverDefinition.decode(DataFile.parse(text, path: "x.yaml"))
    let instrument = Instrument(
      driver: driver,
      address: try LinkAddress(server.address),
      replyWithin: .seconds(10)
    )
    try await instrument.open()
    return instrument
  }

  @Test("An energy in joules is the same energy", arguments: LineServer.Line.allCases)
  func joules(_ line: LineServer.Line) async throws {
    let server = try Transcripts.wt500
      .answering(
        ":NUMeric[:NORMal]:VALue?",
        "400.12E+00,20.003E+00,8.0036E+03,4.44444E+06,556"
      ).serve(line)
    defer { server.stop() }
    let meter = ReferenceMeter(
      try await opened(
        "reference-meter/yokogawa-wt500.yaml",
        [("unit: Wh", "unit: J")],
        on: server
      )
    )
    let energy = try await meter.sample().energy.value
    #expect(energy.unit == .joule && energy.number == ExactDecimal(4_444_440))
    let kilowattHours = try #require(QuantityValue("1.234567 kWh"))
    #expect((energy.inBaseUnit - kilowattHours.inBaseUnit).magnitude < ExactDecimal(10))
    #expect(meter.energyStep(at: energy)?.description == "10 J")
  }

  @Test(
    "Current, voltage, power in this order are told by their place",
    arguments: LineServer.Line.allCases
  )
  func order(_ line: LineServer.Line) async throws {
    let transcript = Transcript(
      """
      > MEAS:ALL?
      < 20.003,400.12,8003.6,20.003
      """
    )
    let server = try transcript.serve(line)
    defer { server.stop() }
    let load = Load(
      try await opened(
        "blueprint.yaml",
        [
          (
            "{ ask: \"MEAS:VOLT?\", unit: V, suffix: V, source: manual }",
            "{ ask: \"MEAS:ALL?\", unit: V, field: { number: 2, of: 4 }, source: manual }"
          ), ("field: { number: 2, of: 3 }", "field: { number: 1, of: 4 }"),
          ("field: { number: 3, of: 3 }", "field: { number: 3, of: 4 }"),
        ],
        on: server
      )
    )
    let sample = try await load.measure()
    #expect(sample.voltage.value.description == "400.12 V")
    #expect(sample.current.value.description == "20.003 A")
    #expect(server.lines == ["MEAS:ALL?"])
  }

  @Test(
    "Values may be divided by another sign",
    arguments: [(",", "400.1,20.0,8003"), (", ", "400.1, 20.0, 8003"), (";", "400.1;20.0;8003")]
  )
  func separator(_ sign: String, _ answer: String) async throws {
    let transcript = Transcript("> MEAS:ALL?\n< \(answer)")
    let server = try transcript.serve(.tcp)
    defer { server.stop() }
    let instrument = try await opened(
      "blueprint.yaml",
      [("number: 2, of: 3 }", "number: 2, of: 3, separator: \"\(sign)\" }")],
      on: server
    )
    #expect(try await instrument.ask("current").value.description == "20.0 A")
  }
}
