extension Dialect {
  /// Yokogawa WT300 family, from the communication manual's numeric, input, integration and status
  /// groups.
  static func referenceMeter(identity: String) -> Dialect {
    Dialect(
      identity: identity,
      errorQuery: "STATus:ERRor?",
      noError: "0,\"No error\"",
      commands: communication + input + wiring + integration + numeric + status
    )
  }

  private static let communication = [
    Command.accepted("COMMunicate:REMote"), Command.accepted("COMMunicate:HEADer"),
    Command.accepted("COMMunicate:VERBose"),
  ]

  private static let input = [
    Command("INPut:VOLTage:RANGe") { bench, arguments throws(CommandError) in
      let ranges = bench.meter.characteristics.voltageRanges
      bench.meter.voltageRange = try range(holding: try arguments.number(), among: ranges)
      return nil
    },
    Command("INPut:VOLTage:RANGe?") { bench, _ in
      Decimals.scientific(bench.meter.voltageRange, digits: 4)
    },
    Command("INPut:CURRent:RANGe") { bench, arguments throws(CommandError) in
      let ranges = bench.meter.characteristics.currentRanges
      bench.meter.currentRange = try range(holding: try arguments.number(), among: ranges)
      return nil
    },
    Command("INPut:CURRent:RANGe?") { bench, _ in
      Decimals.scientific(bench.meter.currentRange, digits: 4)
    },
  ]

  /// A value between two ranges takes the higher one, as SCPI asks; reading back shows which.
  private static func range(
    holding value: Double,
    among ranges: [Double]
  ) throws(CommandError) -> Double {
    guard value > 0, let range = ranges.first(where: { $0 >= value }) else { throw .outOfRange }
    return range
  }

  private static let status = [
    Command("STATus:CONDition?") { bench, _ in
      let sample = bench.measured()
      var bits = 0
      if bench.meter.state == .start { bits |= 1 << 1 }
      if bench.meter.timeLeft != nil { bits |= 1 << 2 }
      if sample.voltageIsOver || sample.currentIsOver {
        // The elements carry equal voltages and currents.
        for element in 0..<bench.meter.elementCount { bits |= 1 << (8 + element) }
      }
      return String(bits)
    }
  ]
}

extension Simulation {
  mutating func measured() -> MeterSample {
    let phases = Double(pile.characteristics.supply.phases)
    return meter.sample(voltage: voltage, current: current, power: power / phases, &noise)
  }
}
