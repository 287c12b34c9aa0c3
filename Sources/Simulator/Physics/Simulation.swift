/// The bench as a value: what flows, what the pile and the meter have counted, until one instant.
///
/// It is advanced lazily; the current is linear between two events, so every energy is exact however
/// far one step reaches.
package struct Simulation: Sendable {
  /// Time since the simulation began, in s.
  package private(set) var now = 0.0
  /// Through the pile's output, in A.
  var current = 0.0
  /// Delivered since the simulation began, in J.
  var trueEnergy = 0.0
  /// Delivered in the current or last session, in J.
  var trueSessionEnergy = 0.0
  var pile: Pile
  var vehicle = Vehicle()
  var load: Load
  var meter: Meter
  var noise: SeededNoise
  /// Edges of the test output when the pulse counter was last cleared.
  var pulsesCleared = 0
  /// The calendar when the simulation began: time since 1970-01-01T00:00:00Z, in s.
  let calendarStart: Double

  package init(_ scenario: Scenario, calendarStart: Double) {
    var noise = SeededNoise(seed: scenario.seed)
    let drawn = (2 * noise.uniform() - 1) * scenario.meter.accuracyClass
    pile = Pile(scenario.pile, calendarStart: calendarStart)
    load = Load(scenario.load)
    meter = Meter(
      scenario.meter,
      elements: scenario.pile.supply.phases,
      error: scenario.meter.error ?? drawn
    )
    self.noise = noise
    self.calendarStart = calendarStart
  }

  /// Moves everything to an instant (s since the beginning); an instant that has passed changes
  /// nothing.
  package mutating func advance(to instant: Double) {
    settle()
    while now < instant {
      step(to: instant)
      settle()
    }
  }

  /// One segment: until the instant or the first event before it.
  private mutating func step(to instant: Double) {
    let goal = currentGoal
    let arrival = now + abs(goal - current) / pile.characteristics.ramp
    let events = [
      instant, phaseEnd, meter.timeLeft.map { now + $0 }, pile.tariffClock.nextChange,
      goal == current ? nil : arrival,
    ]
    let end = events.compactMap(\.self).min() ?? instant
    let share = arrival > now ? min(1, (end - now) / (arrival - now)) : 1
    let last = end == arrival ? goal : current + (goal - current) * share
    let segment = Segment(duration: end - now, first: current, last: last)
    count(segment, endingAt: end)
    let timerEnds = meter.timeLeft.map { now + $0 } == end
    meter.integrate(voltageLaw.energy(of: segment), over: segment.duration)
    if timerEnds { meter.endTimer() }
    current = segment.last
    now = end
  }

  private mutating func count(_ segment: Segment, endingAt end: Double) {
    let law = voltageLaw
    let energy = law.energy(of: segment)
    trueEnergy += energy
    trueSessionEnergy += energy
    pile.register(segment, law, endingAt: end)
  }
}
