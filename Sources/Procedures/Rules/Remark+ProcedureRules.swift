import DataFiles
import Metrology
import Wording

// What can be wrong with a procedure that reads well.
extension Remark {
  static func notTheFileName(_ id: String, file: String) -> Remark {
    Remark(
      BilingualText(
        zh: "'\(id)' 与文件名 \(file) 不同",
        en: "'\(id)' differs from the file's name \(file)"
      ),
      remedy: BilingualText(
        zh: "请改成一样：检定按文件名找规程。",
        en: "Make them the same: a run finds its procedure by the file's name."
      )
    )
  }

  static func repeated(_ id: String) -> Remark {
    Remark(
      BilingualText(zh: "'\(id)' 已经用过", en: "'\(id)' is used twice"),
      remedy: BilingualText(zh: "请给每一条不同的标识。", en: "Give each entry its own.")
    )
  }

  static func kindWithoutTreatment(_ kind: VerificationKind, _ title: BilingualText) -> Remark {
    Remark(
      BilingualText(
        zh: "没有说明\(kind.name.zh)怎样对待\(title.zh)",
        en: "nothing says how \(kind.name.en) treats '\(title.en)'"
      ),
      remedy: BilingualText(
        zh: "请写 \(kind.rawValue): { value: examined、recorded 或 omitted, … }。",
        en: "Write \(kind.rawValue): { value: examined, recorded or omitted, … }."
      )
    )
  }

  static func kindWithoutItems(_ kind: VerificationKind) -> Remark {
    Remark(
      BilingualText(
        zh: "\(kind.name.zh)没有一个检定项目",
        en: "\(kind.name.en) examines no item at all"
      ),
      remedy: BilingualText(
        zh: "请至少把一个项目写成 examined，或删除该类别。",
        en: "Write examined for one item at least, or delete the kind."
      )
    )
  }

  static func kindWithoutLoadPoints(_ kind: VerificationKind) -> Remark {
    Remark(
      BilingualText(zh: "\(kind.name.zh)没有负载点", en: "\(kind.name.en) has no load point"),
      remedy: BilingualText(
        zh: "请在 \(kind.rawValue) 下写负载点，或把该项目写成 omitted。",
        en: "Write load points under \(kind.rawValue), or omitted for the item."
      )
    )
  }

  static func kindWithoutLimit(_ kind: VerificationKind) -> Remark {
    Remark(
      BilingualText(
        zh: "\(kind.name.zh)要判断时钟，却没有误差限",
        en: "\(kind.name.en) judges the clock, yet there is no limit"
      ),
      remedy: BilingualText(
        zh: "请写 \(kind.rawValue) 的误差限，或把该项目写成 recorded。",
        en: "Write a limit under \(kind.rawValue), or recorded for the item."
      )
    )
  }

  static func kindWithoutClassLimit(
    _ kind: VerificationKind,
    _ title: BilingualText
  ) -> Remark {
    Remark(
      BilingualText(
        zh: "\(kind.name.zh)的\(title.zh)没有误差限",
        en: "'\(title.en)' has no limit in \(kind.name.en)"
      ),
      remedy: BilingualText(
        zh: "请在 kinds 中加上 \(kind.rawValue)，或另写一条。",
        en: "Add \(kind.rawValue) to kinds, or write another entry."
      )
    )
  }

  static let captureMissing = Remark(
    BilingualText(
      zh: "有方法要捕捉变化，却没有 capture",
      en: "a method catches changes, yet there is no capture"
    ),
    remedy: BilingualText(
      zh: "请写 capture: { at-most: …, interval: … }。",
      en: "Write capture: { at-most: …, interval: … }."
    )
  )

  static let noLoadCriterionMissing = Remark(
    BilingualText(
      zh: "空载由装置测量，却没有判据",
      en: "the bench measures at no load, yet there is no criterion"
    ),
    remedy: BilingualText(
      zh: "请在工作误差中写 no-load: { during: …, steps: … }。",
      en: "Write no-load: { during: …, steps: … } for the operating error."
    )
  )

  static func notBelow(_ lower: String, _ upper: String) -> Remark {
    Remark(
      BilingualText(zh: "\(lower) 不小于 \(upper)", en: "\(lower) is not below \(upper)"),
      remedy: BilingualText(zh: "请核对两个数。", en: "Check both figures.")
    )
  }

  static func notAShare(_ text: String) -> Remark {
    Remark(
      BilingualText(zh: "\(text) 不是一个部分", en: "\(text) is not a share"),
      remedy: BilingualText(
        zh: "请写大于零、不大于整体的数。",
        en: "Write a number above zero and not above the whole."
      )
    )
  }

  static func aboveAThird(_ ratio: String) -> Remark {
    Remark(
      BilingualText(zh: "\(ratio) 大于三分之一", en: "\(ratio) is more than a third"),
      remedy: BilingualText(
        zh: "请写 1/3 或更小：参考时刻更差时不作判断。",
        en: "Write 1/3 or less: with a worse reference no clock is judged."
      )
    )
  }

  static func notWholeMonths(_ period: String) -> Remark {
    Remark(
      BilingualText(zh: "\(period) 不是整月数", en: "\(period) is no whole number of months"),
      remedy: BilingualText(zh: "请写如 36 month。", en: "Write it as 36 month.")
    )
  }

  static func inForceBeforeIssue(issued: CivilDate, inForce: CivilDate) -> Remark {
    Remark(
      BilingualText(
        zh: "实施日期 \(inForce) 早于发布日期 \(issued)",
        en: "it is in force from \(inForce), before it was issued on \(issued)"
      ),
      remedy: BilingualText(zh: "请核对两个日期。", en: "Check both dates.")
    )
  }
}
