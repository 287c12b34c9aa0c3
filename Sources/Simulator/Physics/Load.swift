/// The electronic load.
struct Load: Sendable {
  /// What the load holds; the names are those of its function command.
  enum Mode: String, Sendable, CaseIterable {
    case voltage = "VOLT"
    case current = "CURR"
    case resistance = "RES"
    case power = "POW"
  }

  /// Why the load switched itself off; the bits of its questionable condition register (unconfirmed).
  struct Protection: OptionSet, Sendable {
    let rawValue: Int
    static let overVoltage = Protection(rawValue: 1)
    static let overCurrent = Protection(rawValue: 2)
    static let overPower = Protection(rawValue: 8)
    static let overTemperature = Protection(rawValue: 16)
  }

  let ratings: LoadCharacteristics
  var mode = Mode.current
  /// In V, A, Ω and W.
  var levels: [Mode: Double]
  /// cos φ of an alternating load.
  var powerFactor = 1.0
  var isOn = false
  var protection = Protection()

  init(_ ratings: LoadCharacteristics) {
    self.ratings = ratings
    levels = [
      .voltage: ratings.maximumVoltage, .current: 0, .resistance: Self.largestResistance, .power: 0,
    ]
  }

  /// In Ω.
  static let largestResistance = 10_000.0

  var level: Double { levels[mode] ?? 0 }

  func largestLevel(in mode: Mode) -> Double {
    switch mode {
    case .voltage: ratings.maximumVoltage
    case .current: ratings.maximumCurrent
    case .resistance: Self.largestResistance
    case .power: ratings.maximumPower
    }
  }
}
