extension Simulation {
  /// When the session's phase ends by itself, in s; nil where only an event ends it.
  var phaseEnd: Double? {
    switch pile.phase {
    case .starting(let end), .ending(let end): end
    case .idle, .charging, .rampingDown, .ended, .fault: nil
    }
  }

  /// Follows what is due at this instant.
  mutating func settle() {
    pile.tariffClock.settle(at: now)
    if let limit = protectionLimit, current >= limit.current { trip(limit.cause) }
    switch pile.phase {
    case .starting(let end) where end <= now:
      pile.phase = .charging
      settle()
    case .rampingDown where current == 0:
      pile.phase = .ending(until: now + pile.characteristics.endTime)
      settle()
    case .ending(let end) where end <= now:
      pile.phase = .ended
    default:
      break
    }
  }

  /// False where the pile is already in a session.
  mutating func startSession() -> Bool {
    guard !pile.isActive else { return false }
    guard vehicle.isPlugged else {
      pile.phase = .fault(.startedUnplugged)
      return true
    }
    pile.sessionCount += 1
    pile.beginSession()
    trueSessionEnergy = 0
    pile.sessionDeviation = pile.characteristics.repeatability * noise.normal()
    pile.phase = .starting(until: now + pile.characteristics.startTime)
    settle()
    return true
  }

  /// The current ramps down first; without a session nothing happens.
  mutating func stopSession() {
    guard pile.isActive else { return }
    if case .ending = pile.phase { return }
    pile.phase = .rampingDown
    settle()
  }

  mutating func plug(_ isPlugged: Bool) {
    vehicle.isPlugged = isPlugged
    guard !isPlugged, pile.isActive else { return }
    current = 0
    pile.phase = .fault(.pulledWhileActive)
  }

  /// False where a protection holds the load off.
  mutating func switchLoad(on isOn: Bool) -> Bool {
    guard isOn else {
      loseLoad()
      return true
    }
    guard load.protection.isEmpty else { return false }
    load.isOn = true
    settle()
    return true
  }

  private mutating func trip(_ cause: Trip) {
    switch cause {
    case .load(let protection):
      load.protection.insert(protection)
      loseLoad()
    case .pile(let fault):
      current = 0
      pile.phase = .fault(fault)
    }
  }

  /// A direct-current pile sees its current vanish and ends the session; to an alternating one the
  /// vehicle stays ready.
  private mutating func loseLoad() {
    guard load.isOn else { return }
    load.isOn = false
    current = 0
    if pile.phase == .charging, !pile.characteristics.supply.isAlternating {
      pile.phase = .rampingDown
    }
    settle()
  }
}
