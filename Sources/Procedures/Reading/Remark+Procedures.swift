import DataFiles
import Metrology
import Wording

// What can be wrong with a value of a procedure or a pile, whatever stands beside it.
extension Remark {
  static func unknownSource(_ id: String, known: [String]) -> Remark {
    let list = known.joined(separator: ", ")
    let near = suggestion(for: id, among: known)
    return Remark(
      BilingualText(zh: "sources 中没有 '\(id)'", en: "'\(id)' is not among the sources"),
      remedy: near.map {
        BilingualText(zh: "是否指 '\($0)'？", en: "Did you mean '\($0)'?")
      }
        ?? BilingualText(
          zh: "请在 sources 中写上该来源，或选：\(list)。",
          en: "Name it under sources, or choose one of: \(list)."
        )
    )
  }

  static func checkedButNotConfirmed(_ status: Provenance.Status) -> Remark {
    Remark(
      BilingualText(
        zh: "已有核对人，但状态是 \(status.rawValue)",
        en: "somebody checked it, yet the status is \(status.rawValue)"
      ),
      remedy: BilingualText(
        zh: "核对过印刷文本请写 confirmed，否则删除 checked-by。",
        en: "Write confirmed after a check against the printed text, or delete checked-by."
      )
    )
  }

  static let checkedWithoutClause = Remark(
    BilingualText(zh: "已有核对人，但没有条款号", en: "somebody checked it, yet no clause is named"),
    remedy: BilingualText(
      zh: "请在 clause 写印刷文本的条款号。",
      en: "Write the clause of the printed text in clause."
    )
  )

  static func checkedByTheSame(_ person: String) -> Remark {
    Remark(
      BilingualText(
        zh: "录入和核对是同一人（\(person)）",
        en: "the same person (\(person)) entered and checked it"
      ),
      remedy: BilingualText(
        zh: "请由另一人核对。",
        en: "Have another person check it."
      )
    )
  }

  static func notPositive(_ text: String) -> Remark {
    Remark(
      BilingualText(zh: "\(text) 不大于零", en: "\(text) is not above zero"),
      remedy: BilingualText(zh: "请写大于零的数。", en: "Write a number above zero.")
    )
  }
}
