import Evidence
import Metrology
import Wording

/// What is done at the pile after a run, by its conclusion.
enum Instruction {
  static func all(after record: OriginalRecord) -> [BilingualText] {
    let load = record.closing?.loadReadBackOff == true ? [] : [loadUnknown]
    let isInspection = record.opening.kind == "in-service"
    switch record.closing?.conclusion ?? .notCompleted {
    case .conforming: return load + (isInspection ? inspected : conforming)
    case .nonconforming: return load + nonconforming
    case .notCompleted, .notApplicable: return load + notCompleted
    }
  }

  private static let loadUnknown = BilingualText(
    zh: "负载没有回读确认断开：先切断电源，再靠近接线。",
    en: "The load was not read back as off: cut the mains before anybody touches the wiring."
  )

  private static let conforming = [
    BilingualText(zh: "贴上检定合格标识，写明有效期。", en: "Label on, with its date of validity."),
    BilingualText(zh: "加封印，封印号记入原始记录。", en: "Seals on; their numbers are on the record."),
    BilingualText(
      zh: "检定员、核验员、批准人签名后，检定证书生效。",
      en: "The certificate counts once it is signed in turn."
    ),
  ]

  private static let inspected = [
    BilingualText(zh: "保留原有的标识和封印。", en: "Label and seals stay as they are."),
    BilingualText(zh: "签名后给出使用中检查记录。", en: "Give the inspection record once it is signed."),
  ]

  private static let nonconforming = [
    BilingualText(zh: "取下原有的合格标识，不贴新标识。", en: "Label off; no new one is put on."),
    BilingualText(
      zh: "停止使用该枪，直到修理后检定合格。",
      en: "Stop use of this connector until it conforms after repair."
    ),
    BilingualText(
      zh: "签名后给出检定结果通知书，写明不合格项目。",
      en: "Give the result notice, with the failed items, once it is signed."
    ),
  ]

  private static let notCompleted = [
    BilingualText(
      zh: "没有结论：不出证书，也不出通知书。",
      en: "No conclusion: neither a certificate nor a notice."
    ),
    BilingualText(zh: "标识和封印保持原样。", en: "Label and seals stay as they were."),
    BilingualText(
      zh: "排除原因后从头检定；本记录永久保留。",
      en: "Remove the cause and verify from the beginning; this record stays."
    ),
  ]
}
