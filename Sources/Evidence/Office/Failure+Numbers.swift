import Wording

extension Failure {
  static func numberSchemeUnusable(_ text: String) -> Failure {
    Failure(
      .numberSchemeUnusable,
      BilingualText(
        zh: "编号规则“\(text)”无法使用。",
        en: "The numbering scheme '\(text)' cannot be used."
      ),
      remedy: BilingualText(
        zh: "可用 {year}、{bench}、{number} 或 {number:6}，必须含有 {number}，例如 {year}-{bench}-{number:6}。",
        en: "Use {year}, {bench} and {number} or {number:6}; {number} has to stand in it, as in "
          + "{year}-{bench}-{number:6}."
      )
    )
  }

  static func numberRangeMissing(bench: String, year: Int) -> Failure {
    Failure(
      .numberRangeMissing,
      BilingualText(
        zh: "检定装置 \(bench) 在 \(year) 年没有可用的文件编号。",
        en: "The bench \(bench) has no number left for a document of \(year)."
      ),
      remedy: BilingualText(
        zh: "请用 assize numbers range 为其分配一段编号，例如 assize numbers range \(bench) --year \(year) "
          + "--first 1 --last 999。",
        en: "Give it a range: assize numbers range \(bench) --year \(year) --first 1 --last 999."
      )
    )
  }

  static func numberRangeTaken(_ range: NumberRange, by other: NumberRange) -> Failure {
    Failure(
      .numberRangeTaken,
      BilingualText(
        zh: "编号段 \(range.first)–\(range.last) 不可用：与 \(other.bench) \(other.year) 年的 "
          + "\(other.first)–\(other.last) 会给出相同的编号。",
        en: "The range \(range.first) to \(range.last) cannot be used: with \(other.first) to "
          + "\(other.last) of \(other.bench) for \(other.year) a number could be given twice."
      ),
      remedy: BilingualText(
        zh: "请选取从 1 起、与其他编号段不重叠的一段；assize numbers 列出已分配的。",
        en: "Choose one from 1 upwards that meets no other; assize numbers lists those given."
      )
    )
  }

  static func numberUnknown(_ number: String) -> Failure {
    Failure(
      .numberUnknown,
      BilingualText(zh: "没有取用过编号 \(number)。", en: "The number \(number) was never taken."),
      remedy: BilingualText(
        zh: "assize numbers 列出取用过的编号。",
        en: "assize numbers lists those that were."
      )
    )
  }

  static func numberInUse(_ number: String) -> Failure {
    Failure(
      .numberInUse,
      BilingualText(
        zh: "编号 \(number) 已用于文件，或已放弃。",
        en: "The number \(number) is a document's, or was given up already."
      ),
      remedy: BilingualText(
        zh: "只有已取用而文件尚未出具的编号可以放弃；要替换文件请用 assize document N --reissue。",
        en:
          "Only a number whose document was never made can be given up; to replace a document run "
          + "assize document N --reissue."
      )
    )
  }

  static func institutionMissing(_ store: String) -> Failure {
    Failure(
      .institutionMissing,
      BilingualText(
        zh: "证据库 \(store) 未登记检定机构。",
        en: "The evidence store \(store) has no institution."
      ),
      remedy: BilingualText(
        zh: "请先用 assize institution 登记；未登记时只能出具样张。",
        en: "Register it with assize institution; until then everything is a specimen."
      )
    )
  }
}
