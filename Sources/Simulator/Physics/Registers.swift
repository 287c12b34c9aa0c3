/// What the pile has registered, in J.
struct Registers: Sendable {
  /// Since the simulation began.
  private(set) var cumulative = 0.0
  /// In this session, or the last one.
  var session = 0.0
  /// The same by periods of the tariff.
  private(set) var byPeriod: [Double]

  init(periods: Int) {
    byPeriod = Array(repeating: 0, count: periods)
  }

  mutating func beginSession() {
    session = 0
    byPeriod = byPeriod.map { _ in 0 }
  }

  mutating func add(_ energy: Double, in period: Int) {
    cumulative += energy
    session += energy
    byPeriod[period] += energy
  }

  func adding(_ energy: Double, in period: Int) -> Registers {
    var sum = self
    sum.add(energy, in: period)
    return sum
  }
}
