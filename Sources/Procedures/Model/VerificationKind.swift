package import Wording

/// Kind of verification (检定类别): limits, items and document depend on it.
package enum VerificationKind: String, Hashable, Sendable, Codable, CaseIterable {
  case initial, subsequent
  case inService = "in-service"

  package var name: BilingualText {
    switch self {
    case .initial: BilingualText(zh: "首次检定", en: "initial verification")
    case .subsequent: BilingualText(zh: "后续检定", en: "subsequent verification")
    case .inService: BilingualText(zh: "使用中检查", en: "in-service inspection")
    }
  }
}
