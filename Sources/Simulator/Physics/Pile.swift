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
  }

  let characteristics: PileCharacteristics
  var phase = Phase.idle
  var sessionCount = 0
  /// This session's share of the repeatability, as a fraction.
  var sessionDeviation = 0.0
  /// Registered in this session, in J.
  var session = 0.0
  /// Registered since the simulation began, in J.
  var cumulative = 0.0
  /// Both registers at the display's last update, in J.
  var shown = (session: 0.0, cumulative: 0.0)

  init(_ characteristics: PileCharacteristics) {
    self.characteristics = characteristics
  }

  var isActive: Bool {
    switch phase {
    case .starting, .charging, .rampingDown, .ending: true
    case .idle, .ended, .fault: false
    }
  }

  /// A display with a refresh period keeps the last session's value until its next update.
  mutating func beginSession() {
    session = 0
    if characteristics.refresh == 0 { shown.session = 0 }
  }

  /// Registers the energy of a segment that ends at an instant (s).
  mutating func register(_ segment: Segment, _ law: VoltageLaw, endingAt end: Double) {
    if let share = shareUntilUpdate(of: segment, endingAt: end) {
      let part = registered(segment.upTo(share), law)
      shown = (session + part, cumulative + part)
    }
    let whole = registered(segment, law)
    session += whole
    cumulative += whole
  }

  private func registered(_ segment: Segment, _ law: VoltageLaw) -> Double {
    let error = characteristics.error
    let slope = error.slope / characteristics.maximumCurrent
    return law.energy(of: segment) * (1 + error.base + sessionDeviation)
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
