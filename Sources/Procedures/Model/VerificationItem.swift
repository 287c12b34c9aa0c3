package import Metrology
package import Wording

/// What is verified (检定项目); a new item with new arithmetic is a new case.
package enum VerificationItem: String, Hashable, Sendable, Codable, CaseIterable {
  case appearance
  case insulation
  case operatingError = "operating-error"
  case indicationError = "indication-error"
  case payment
  case clock
}

/// How a kind of verification treats an item.
package enum ItemTreatment: String, Hashable, Sendable, Codable, CaseIterable {
  /// Examined and judged.
  case examined
  /// Measured and kept, but not judged: it does not change the conclusion.
  case recorded
  /// Measured and judged on its own, outside the conclusion and the certificate.
  case supplementary
  /// Not done.
  case omitted

  package var name: BilingualText {
    switch self {
    case .examined: BilingualText(zh: "检定", en: "examined")
    case .recorded: BilingualText(zh: "只记录", en: "recorded, not judged")
    case .supplementary: BilingualText(zh: "补充检测", en: "supplementary")
    case .omitted: BilingualText(zh: "不做", en: "omitted")
    }
  }
}

/// The title of an item, its clause, and how each kind of verification treats it.
package struct ItemHeading: Hashable, Sendable {
  package var item: VerificationItem
  package var title: BilingualText
  package var clause: String?
  package var treatments: [VerificationKind: Figure<ItemTreatment>]

  package init(
    item: VerificationItem,
    title: BilingualText,
    clause: String?,
    treatments: [VerificationKind: Figure<ItemTreatment>]
  ) {
    (self.item, self.title, self.clause) = (item, title, clause)
    self.treatments = treatments
  }

  package func treatment(in kind: VerificationKind) -> ItemTreatment {
    treatments[kind]?.value ?? .omitted
  }
}
