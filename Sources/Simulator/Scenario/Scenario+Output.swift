import DataFiles

extension PileCharacteristics {
  /// What the pile delivers and how much of it.
  struct Output {
    private enum Kind: String, CaseIterable {
      case direct = "dc"
      case alternating = "ac"
    }

    private enum Phases: String, CaseIterable {
      case one = "1"
      case three = "3"
    }

    var supply: Supply
    /// In A.
    var maximumCurrent: Double
    /// In V.
    var maximumVoltage: Double
    /// In W.
    var maximumPower: Double?

    /// A direct-current pile where nothing else is written.
    init?(_ section: MappingReader) {
      let current = section.positive("maximum-current", in: "A")
      let supply: Supply?
      let voltage: Double?
      switch section.has("kind") ? section.choice("kind", Kind.self) : .direct {
      case .direct:
        supply = .direct
        voltage = section.positive("maximum-voltage", in: "V")
        maximumPower = section.optionalPositive("maximum-power", in: "W")
      case .alternating:
        voltage = section.positive("nominal-voltage", in: "V")
        let phases = section.choice("phases", Phases.self)
        supply = phases.flatMap { phases in
          voltage.map { .alternating(phases: phases == .three ? 3 : 1, voltage: $0) }
        }
      case nil:
        return nil
      }
      guard let current, let supply, let voltage else { return nil }
      self.supply = supply
      maximumCurrent = current
      maximumVoltage = voltage
    }
  }

  /// How the pile counts.
  struct Metering {
    var error: ErrorCurve
    /// As a fraction.
    var repeatability: Double
    /// In W.
    var creep: Double
    /// In imp/kWh.
    var constant: Double?

    init?(_ section: MappingReader) {
      let error = section.mapping("error").flatMap { ErrorCurve($0) }
      let repeatability = section.magnitude("repeatability", in: "1")
      let creep = section.optionalMagnitude("creep", in: "kWh/h")
      constant = section.optionalPositive("constant", in: "imp/kWh")
      guard let error, let repeatability else { return nil }
      self.error = error
      self.repeatability = repeatability
      self.creep = (creep ?? 0) * 1000
    }
  }
}

extension ErrorCurve {
  fileprivate init?(_ section: MappingReader) {
    let base = section.number("base", in: "1")
    let slope = section.number("slope", in: "1")
    let drift = section.optionalNumber("drift", in: "%/h")
    guard let base, let slope else { return nil }
    self.init(base: base, slope: slope, drift: (drift ?? 0) / 100 / 3600)
  }
}
