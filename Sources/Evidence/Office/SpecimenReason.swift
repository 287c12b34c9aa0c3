import Wording

/// The sentences that say why something is a specimen.
enum SpecimenReason {
  static let simulatedTime = BilingualText(zh: "时间是模拟的", en: "time was simulated")
  static let simulatedAnswer = BilingualText(
    zh: "有仪器应答为模拟仪器",
    en: "an instrument answered that it is simulated"
  )
  static let fromAnswersFile = BilingualText(
    zh: "有示值取自答复文件",
    en: "an indication was taken from an answers file"
  )
  static let readAlone = BilingualText(
    zh: "未随证据库核对",
    en: "it was not read together with its store"
  )
  static let noInstitution = BilingualText(
    zh: "证据库未登记检定机构",
    en: "the store has no institution"
  )
  static let filesUnread = BilingualText(
    zh: "规程与驱动文件未经核对",
    en: "the procedure's and the drivers' files were not examined"
  )
  static let nobodySignedIn = BilingualText(
    zh: "检定时没有检定员登录",
    en: "no verifier had signed in for the run"
  )
  static let endUnsigned = BilingualText(
    zh: "检定装置没有签署本次检定的结束",
    en: "the bench did not sign the end of the run"
  )

  static func notApproved(_ procedure: String) -> BilingualText {
    BilingualText(
      zh: "所用规程文件 \(procedure) 未经技术负责人批准",
      en: "the file of the procedure \(procedure) is not approved by the technical head"
    )
  }

  static func noBenchKey(_ bench: String) -> BilingualText {
    BilingualText(
      zh: "检定装置 \(bench) 没有登记的密钥",
      en: "the bench \(bench) has no registered key"
    )
  }

  static func unsigned(_ stage: Role) -> BilingualText {
    let role = RecordWords.text(of: stage)
    return BilingualText(zh: "缺少\(role.zh)的签名", en: "the \(role.en) has not signed")
  }
}
