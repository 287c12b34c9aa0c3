/// What the meter measured at one instant, with its ratios applied.
struct MeterSample {
  struct Values {
    /// In V.
    var voltage: Double
    /// In A.
    var current: Double
    /// In W.
    var power: Double

    /// NAN where nothing flows: there is no factor then.
    var powerFactor: Double {
      let apparent = voltage * current
      return apparent > 0 ? min(1, power / apparent) : .nan
    }
  }

  /// One for each element.
  var elements: [Values]
  var voltageIsOver: Bool
  var currentIsOver: Bool

  /// Nil for an element that the meter does not have.
  func values(of element: Meter.Element) -> Values? {
    switch element {
    case .input(let number):
      return elements.indices.contains(number - 1) ? elements[number - 1] : nil
    case .sum:
      let count = Double(elements.count)
      return Values(
        voltage: elements.map(\.voltage).reduce(0, +) / count,
        current: elements.map(\.current).reduce(0, +) / count,
        power: elements.map(\.power).reduce(0, +)
      )
    }
  }

  /// The power factor of an element, or of the whole circuit: power over the sum of apparent powers.
  func powerFactor(of element: Meter.Element) -> Double {
    guard element == .sum else { return values(of: element)?.powerFactor ?? .nan }
    let apparent = elements.map { $0.voltage * $0.current }.reduce(0, +)
    return apparent > 0 ? min(1, elements.map(\.power).reduce(0, +) / apparent) : .nan
  }
}

extension Meter {
  /// Where a value counts as over its range (unconfirmed: as a share of the range).
  static let overRangeShare = 1.4

  /// Measures true values of one phase (V, A, W); the power carries the meter's error, voltage and
  /// current half of it.
  func sample(
    voltage: Double,
    current: Double,
    power: Double,
    _ noise: inout SeededNoise
  ) -> MeterSample {
    let half = 1 + error / 2
    let spread = characteristics.noise
    let elements = (0..<elementCount).map { _ in
      MeterSample.Values(
        voltage: voltage * half * voltageScale * (1 + spread * noise.normal()),
        current: current * half * currentScale * (1 + spread * noise.normal()),
        power: power * (1 + error) * voltageScale * currentScale * (1 + spread * noise.normal())
      )
    }
    return MeterSample(
      elements: elements,
      voltageIsOver: voltage * inputShare.voltage > voltageRange * Self.overRangeShare,
      currentIsOver: current * inputShare.current > currentRange * Self.overRangeShare
    )
  }
}
