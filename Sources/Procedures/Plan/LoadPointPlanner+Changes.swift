import Metrology
import Wording

// Readings that begin and end at a change: of the pile's last digit, or of its count of pulses.
extension LoadPointPlanner {
  var catchesChanges: Bool { method != .standstill }

  /// Refuses a load point at which a change cannot be caught: too fast to be seen, or too rare.
  func checkChanges(of point: LoadPoint, at setting: LoadPointSetting) throws(Failure) {
    guard catchesChanges, let capture = provision.capture else { return }
    let lasts: ExactRatio
    let isAllowed: Bool
    do throws(MetrologyFault) {
      lasts = try secondsBetweenChanges(at: setting)
      isAllowed = try lastsLongEnough(at: setting)
    } catch {
      throw .loadPointNotComputable(point, error)
    }
    guard isAllowed else {
      throw .digitsChangeTooFast(
        point,
        lasts: Self.seconds(lasts),
        resolution: pile.display.resolution,
        refresh: pile.display.refresh
      )
    }
    let longest = capture.atMost.value
    guard let wait = try? ExactRatio(inBaseUnit: longest), lasts <= wait else {
      throw .changesTooRare(point, lasts: Self.seconds(lasts), longest: longest)
    }
  }

  /// Of pulses any rate is counted.
  private func lastsLongEnough(at setting: LoadPointSetting) throws(MetrologyFault) -> Bool {
    guard method == .digitChange else { return true }
    return try DigitChange.isAllowed(
      resolution: pile.display.resolution,
      power: QuantityValue(setting.power, .watt),
      refresh: pile.display.refresh,
      byPerson: false
    )
  }

  /// How the register comparison is made at a load point.
  func comparisonMethod(
    at setting: LoadPointSetting
  ) -> (method: RegisterComparison.Method, step: QuantityValue) {
    let enclosure = enclosure(at: setting)
    switch method {
    case .standstill: return (.standstill, pile.display.resolution)
    case .digitChange:
      let refresh = pile.display.refresh
      let power = QuantityValue(setting.power, .watt)
      return (
        .digitChange(power: power, refresh: refresh, enclosure: enclosure), pile.display.resolution
      )
    case .pulse: return (.pulse(enclosure: enclosure), Self.step)
    }
  }

  /// The reference's energy between two looks, in J.
  func enclosure(at setting: LoadPointSetting) -> QuantityValue {
    let interval = provision.capture?.interval.value.inBaseUnit ?? .zero
    return QuantityValue(setting.power * interval, .joule)
  }

  /// Until stable, and to the first change: what all readings of a point share.
  func secondsBeforeTheFirstChange(
    at setting: LoadPointSetting
  ) throws(MetrologyFault) -> ExactRatio {
    let stable = try ExactRatio(inBaseUnit: provision.stability.during.value)
    return try stable + secondsBetweenChanges(at: setting)
  }

  /// δ/P, or 1/(C·P).
  private func secondsBetweenChanges(
    at setting: LoadPointSetting
  ) throws(MetrologyFault) -> ExactRatio {
    let power = try ExactRatio(setting.power)
    guard method == .pulse, let constant = pile.nameplate.constant else {
      return try ExactRatio(inBaseUnit: pile.display.resolution) / power
    }
    let joulesPerKilowattHour = try ExactRatio(MeasurementUnit.kilowattHour.factor)
    return try joulesPerKilowattHour / ExactRatio(inBaseUnit: constant) / power
  }

  /// For a sentence: to hundredths, rounded up so that nothing is written as 0 s.
  private static func seconds(_ time: ExactRatio) -> QuantityValue {
    QuantityValue((try? time.roundedUp(places: 2)) ?? .zero, .second)
  }
}
