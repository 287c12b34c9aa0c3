/// The pile under verification: its session and its registers, as far as time has advanced.
struct Pile: Sendable {
  /// Where a session stands; times are those of the simulation, in s.
  enum Phase: Equatable, Sendable {
    case idle
    case starting(until: Double)
    case charging
    case rampingDown
    case ending(until: Double)
    case ended
    case fault(SessionFault)
  }

  /// Why a session broke off; the number is what the vehicle simulator reports.
  enum SessionFault: Int, Sendable {
    case startedUnplugged = 1
    case pulledWhileActive = 2
    case overCurrent = 3
  }

  let characteristics: PileCharacteristics
  var phase = Phase.idle
  var sessionCount = 0
  /// This session's share of the repeatability, as a fraction.
  var sessionDeviation = 0.0
  /// How long it has charged since the simulation began, in s.
  private(set) var chargingTime = 0.0
  private(set) var counted: Registers
  /// The registers at the display's last update.
  var shown: Registers
  var tariffClock: TariffClock

  /// Takes the calendar when the simulation began: time since 1970-01-01T00:00:00Z, in s.
  init(_ characteristics: PileCharacteristics, calendarStart: Double) {
    self.characteristics = characteristics
    counted = Registers(periods: characteristics.tariff.periods.count)
    shown = counted
    let zone = Double(CivilTime.Zone.china.seconds)
    tariffClock = TariffClock(
      characteristics.tariff,
      ownTime: calendarStart + characteristics.clockOffset + zone,
      rate: 1 + characteristics.clockDrift
    )
  }

  var isActive: Bool {
    switch phase {
    case .starting, .charging, .rampingDown, .ending: true
    case .idle, .ended, .fault: false
    }
  }

  /// A display with a refresh period keeps the last session's value until its next update.
  mutating func beginSession() {
    counted.beginSession()
    if characteristics.refresh == 0 { shown.beginSession() }
  }

  /// Registers the energy of a segment that ends at an instant (s).
  mutating func register(_ segment: Segment, _ law: VoltageLaw, endingAt end: Double) {
    let period = tariffClock.period
    if let share = shareUntilUpdate(of: segment, endingAt: end) {
      shown = counted.adding(registered(segment.upTo(share), law), in: period)
    }
    counted.add(registered(segment, law), in: period)
    if phase == .charging || phase == .rampingDown { chargingTime += segment.duration }
  }

  private func registered(_ segment: Segment, _ law: VoltageLaw) -> Double {
    if segment.isWithoutCurrent {
      return phase == .charging ? characteristics.creep * segment.duration : 0
    }
    let error = characteristics.error
    let slope = error.slope / characteristics.maximumCurrent
    let deviation = error.base + sessionDeviation + error.drift * chargingTime
    return law.energy(of: segment) * (1 + deviation)
      + law.energyTimesTime(of: segment) * error.drift
      + law.energyTimesCurrent(of: segment) * slope
  }

  /// How much of the segment lies before the last update of the display within it; nil if none does.
  private func shareUntilUpdate(of segment: Segment, endingAt end: Double) -> Double? {
    let refresh = characteristics.refresh
    guard refresh > 0 else { return 1 }
    let start = end - segment.duration
    let tick = ((end / refresh) + Self.tickTolerance).rounded(.down) * refresh
    guard tick > start + refresh * Self.tickTolerance, segment.duration > 0 else { return nil }
    return min(1, (tick - start) / segment.duration)
  }

  /// An update due at an instant counts although its binary fraction falls short of it.
  private static let tickTolerance = 1e-9
}
