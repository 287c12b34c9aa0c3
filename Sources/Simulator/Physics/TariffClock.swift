/// Which period of the tariff the pile's own clock has reached, and when the next one begins.
struct TariffClock: Sendable {
  private let starts: [Double]
  /// The pile's own time of day when the simulation began, in s.
  private let timeOfDay: Double
  /// How fast the pile's own clock runs.
  private let rate: Double
  /// How many boundaries have passed since the pile's midnight before the simulation began.
  private var passed: Int

  /// Takes the pile's own date and time when the simulation began, in s since 1970 in its zone.
  init(_ tariff: DailyTariff, ownTime: Double, rate: Double) {
    let timeOfDay = ownTime - (ownTime / Self.day).rounded(.down) * Self.day
    starts = tariff.periods.map { Double($0.from) * 60 }
    self.timeOfDay = timeOfDay
    self.rate = rate
    passed = starts.count { $0 <= timeOfDay }
  }

  private static let day = 86_400.0

  /// Into the tariff's periods.
  var period: Int { (passed + starts.count - 1) % starts.count }

  /// When the next period begins: time since the simulation began, in s; nil where one price holds
  /// for good.
  var nextChange: Double? {
    guard starts.count > 1, rate > 0 else { return nil }
    let start = Double(passed / starts.count) * Self.day + starts[passed % starts.count]
    return (start - timeOfDay) / rate
  }

  /// Follows the boundaries that are due.
  mutating func settle(at now: Double) {
    while let change = nextChange, change <= now { passed += 1 }
  }
}
