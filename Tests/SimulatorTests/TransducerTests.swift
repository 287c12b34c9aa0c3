import Testing

@testable import Simulator

@Suite("A transducer before the reference meter") struct TransducerTests {
  /// 500 V and 80 A through 1000:1, beside a meter of 1 A.
  private func speaker() throws -> Speaker {
    var speaker = try Speaker {
      $0.meter.noise = 0
      $0.meter.error = 0
      $0.meter.transducer = .init(currentRatio: 1000, voltageRatio: 1, limit: 0.0002)
    }
    speaker.simulation.beginCharging()
    _ = speaker.simulation.switchLoad(on: true)
    speaker.simulation.advance(to: 100)
    _ = speaker.say(":INP:CURR:RANG 1;:NUM:NORM:ITEM4 WH,1;:NUM:NORM:NUM 4", to: .referenceMeter)
    return speaker
  }

  @Test("is not seen by a meter that was not told of it") func unscaled() throws {
    var speaker = try speaker()
    _ = speaker.say(":INP:SCAL:CT 1000;:INTEG:STAR", to: .referenceMeter)
    speaker.simulation.advance(to: 190)
    #expect(
      speaker.say(":NUM:NORM:VAL?;:STAT:COND?", to: .referenceMeter)
        == "500.00E+00,80.000E-03,40.000E+00,1.00000E+00;2"
    )
  }

  @Test("is undone by the ratios that are set and switched on") func scaled() throws {
    var speaker = try speaker()
    _ = speaker.say(
      ":INP:SCAL:CT 1000;:INP:SCAL:VT 1;:INP:SCAL ON;:INTEG:STAR",
      to: .referenceMeter
    )
    speaker.simulation.advance(to: 190)
    #expect(
      speaker.say(":NUM:NORM:VAL?;:STAT:COND?", to: .referenceMeter)
        == "500.00E+00,80.000E+00,40.000E+03,1.00000E+03;2"
    )
    #expect(
      speaker.say(":INP:SCAL?;:INP:SCAL:CT?;:INP:SCAL:VT?", to: .referenceMeter)
        == "1;1.0000E+03;1.0000E+00"
    )
  }
}
