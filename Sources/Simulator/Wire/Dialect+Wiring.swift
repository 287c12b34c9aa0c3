extension Dialect {
  /// Wiring and ratios; a running integration holds both, so that one energy has one meaning.
  static let wiring =
    [
      Command("INPut:WIRing") { bench, arguments throws(CommandError) in
        let wiring = try arguments.choice(0, Meter.Wiring.self)
        guard wiring == .singlePhase || bench.meter.elementCount == 3 else { throw .illegalValue }
        try bench.meter.requireNoIntegration()
        bench.meter.wiring = wiring
        return nil
      },
      Command("INPut:WIRing?") { bench, _ in bench.meter.wiring.rawValue },
      Command("INPut:SCALing[:STATe]") { bench, arguments throws(CommandError) in
        let isOn = try arguments.isOn()
        try bench.meter.requireNoIntegration()
        bench.meter.scaling.isOn = isOn
        return nil
      },
      Command("INPut:SCALing[:STATe]?") { bench, _ in bench.meter.scaling.isOn ? "1" : "0" },
    ] + ratio("INPut:SCALing:CT[:ALL]", \.currentRatio)
    + ratio("INPut:SCALing:VT[:ALL]", \.voltageRatio)

  private static func ratio(
    _ header: String,
    _ path: any WritableKeyPath<Meter.Scaling, Double> & Sendable
  ) -> [Command] {
    [
      Command(header) { bench, arguments throws(CommandError) in
        let ratio = try arguments.number(0, in: 0.0001...99_999.9999)
        try bench.meter.requireNoIntegration()
        bench.meter.scaling[keyPath: path] = ratio
        return nil
      },
      Command(header + "?") { bench, _ in
        Decimals.scientific(bench.meter.scaling[keyPath: path], digits: 5)
      },
    ]
  }
}

extension Meter {
  fileprivate func requireNoIntegration() throws(CommandError) {
    guard state != .start else { throw .settingsConflict }
  }
}
