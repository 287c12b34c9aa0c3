package import Wording

/// Why a verification takes place.
package enum VerificationOccasion: String, Hashable, Sendable, Codable, CaseIterable {
  case routine
  case afterRepair = "after-repair"
  case arbitration
  case reinspection = "re-inspection"

  package var name: BilingualText {
    switch self {
    case .routine: BilingualText(zh: "例行", en: "routine")
    case .afterRepair: BilingualText(zh: "修理后", en: "after repair")
    case .arbitration: BilingualText(zh: "仲裁", en: "arbitration")
    case .reinspection: BilingualText(zh: "复检", en: "re-inspection")
    }
  }
}
