/// What a scenario's pile truly does, computed here from the physics that the scenario states.
///
/// The pile's register errs by `base + slope · I/Imax`; the current rises by a straight line and
/// falls at once; the reference reads `1 + referenceError` times the truth.
struct Truth: Sendable {
  /// As shares: 0.003 is 0.30 %.
  var base = 0.003
  var slope = 0.001
  var referenceError = 0.0001
  var voltage = 600.0
  var maximumCurrent = 100.0
  /// In A/s.
  var ramp = 20.0

  /// In Wh.
  func energy(byReference shown: Double) -> Double { shown / (1 + referenceError) }

  /// What the pile's register has counted, in Wh, when the reference shows so much after a ramp to
  /// a current.
  func counted(byReference shown: Double, at current: Double) -> Double {
    let all = energy(byReference: shown)
    let rise = current / ramp
    let rampEnergy = voltage * current * rise / 2 / 3600
    // ∫ U·I·(I/Imax) dt over the rise.
    let rampByCurrent = voltage * current * current * rise / 3 / maximumCurrent / 3600
    let held = all - rampEnergy
    return all + base * all + slope * (rampByCurrent + held * current / maximumCurrent)
  }

  /// The true error against the reference, in percent, without the display's resolution.
  func percent(byReference shown: Double, at current: Double) -> Double {
    (counted(byReference: shown, at: current) / shown - 1) * 100
  }
}
