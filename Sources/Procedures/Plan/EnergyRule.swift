package import Wording

/// Which rule set the energy of a reading.
package enum EnergyRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The error that the pile's last digit can cause.
  case resolution
  /// The energy that flows between two looks at the count of pulses.
  case enclosure
  /// The expanded uncertainty that is wanted.
  case uncertainty
  /// The share of the energy of ramps.
  case ramp
  /// The procedure states a least energy.
  case least
  /// The procedure states a fixed energy.
  case fixed

  package var name: BilingualText {
    switch self {
    case .resolution: BilingualText(zh: "显示分辨力", en: "display resolution")
    case .enclosure: BilingualText(zh: "两次查看之间的电能", en: "energy between two looks")
    case .uncertainty: BilingualText(zh: "不确定度", en: "uncertainty")
    case .ramp: BilingualText(zh: "负载升降", en: "ramps")
    case .least: BilingualText(zh: "规程的最小电能", en: "least energy of the procedure")
    case .fixed: BilingualText(zh: "规程固定", en: "fixed by the procedure")
    }
  }
}
