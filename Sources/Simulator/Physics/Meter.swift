/// The reference meter: elements, ranges, ratios, output items and the integrator.
struct Meter: Sendable {
  enum IntegrationMode: String, Sendable, CaseIterable {
    case normal = "NORM"
    case continuous = "CONT"
  }

  enum IntegrationState: String, Sendable {
    case reset = "RESET"
    case start = "START"
    case stop = "STOP"
    case timeUp = "TIMEUP"
  }

  let characteristics: MeterCharacteristics
  /// One input element for each phase of the circuit.
  let elementCount: Int
  /// Its relative error of power and energy, as a fraction.
  let error: Double
  var wiring = Wiring.singlePhase
  var scaling = Scaling()
  /// Of the inputs, in V.
  var voltageRange: Double
  /// Of the inputs, in A.
  var currentRange: Double
  var items: [Int: OutputItem] = [
    1: OutputItem(.voltage), 2: OutputItem(.current), 3: OutputItem(.power),
  ]
  var itemCount = 3
  var mode = IntegrationMode.normal
  /// In s; 0 runs until stopped.
  var timer = 0.0
  var state = IntegrationState.reset
  /// Integrated over all elements since the last reset, in J.
  var energy = 0.0
  /// Integrated time since the last reset, in s.
  var elapsed = 0.0

  init(_ characteristics: MeterCharacteristics, elements: Int, error: Double) {
    self.characteristics = characteristics
    elementCount = elements
    self.error = error
    voltageRange = characteristics.voltageRanges.last ?? 0
    currentRange = characteristics.currentRanges.last ?? 0
  }

  /// How long until the timer ends the integration, in s; nil where nothing ends it.
  var timeLeft: Double? {
    state == .start && timer > 0 ? max(0, timer - elapsed) : nil
  }

  /// Counts a true energy (J) over a duration (s).
  mutating func integrate(_ trueEnergy: Double, over duration: Double) {
    guard state == .start else { return }
    energy += trueEnergy * (1 + error) * voltageScale * currentScale
    elapsed += duration
  }

  /// The timer has run out: normal integration ends, continuous integration begins anew.
  mutating func endTimer() {
    switch mode {
    case .normal:
      elapsed = timer
      state = .timeUp
    case .continuous:
      energy = 0
      elapsed = 0
    }
  }
}
