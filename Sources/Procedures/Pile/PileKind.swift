package import Wording

/// What kind of charging pile it is.
package enum PileKind: String, Hashable, Sendable, Codable, CaseIterable {
  case dcCharger = "dc-charger"
  case acSpot = "ac-spot"

  package var name: BilingualText {
    switch self {
    case .dcCharger: BilingualText(zh: "非车载充电机", en: "off-board charger (DC)")
    case .acSpot: BilingualText(zh: "交流充电桩", en: "AC charging spot")
    }
  }
}
