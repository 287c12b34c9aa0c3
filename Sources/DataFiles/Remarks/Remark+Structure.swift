import Wording

// What a data file may not hold although YAML allows it, and what YAML itself refuses.
extension Remark {
  static func tooDeep(limit: Int) -> Remark {
    Remark(
      BilingualText(zh: "嵌套超过 \(limit) 层", en: "values are nested deeper than \(limit) levels"),
      remedy: BilingualText(
        zh: "请检查括号和缩进是否成对。",
        en: "Check that brackets and indentation are balanced."
      )
    )
  }

  static let severalDocuments = Remark(
    BilingualText(zh: "文件含有多个 YAML 文档", en: "the file holds more than one document"),
    remedy: BilingualText(
      zh: "每个文件只写一个文档：删除此处的 '---' 或另建文件。",
      en: "Keep one document in a file: delete the '---' here or make a second file."
    )
  )

  static let anchor = Remark(
    BilingualText(
      zh: "不允许使用锚、引用和合并键（&、*、<<）",
      en: "anchors, aliases and merge keys (&, *, <<) are not allowed"
    ),
    remedy: BilingualText(
      zh: "请把数值在此处完整写出；若是文字，请加引号。",
      en: "Write the value out here; put a text into quotation marks."
    )
  )

  static func tag(_ tag: String) -> Remark {
    Remark(
      BilingualText(
        zh: "不允许使用标签 '\(tag.shortened)'",
        en: "the tag '\(tag.shortened)' is not allowed"
      ),
      remedy: BilingualText(
        zh: "请删除标签；以 '!' 开头的文字请加引号。",
        en: "Delete it; put a text that begins with '!' into quotation marks."
      )
    )
  }

  static func duplicateKey(firstLine: Int) -> Remark {
    Remark(
      BilingualText(
        zh: "该键已在第 \(firstLine) 行写过",
        en: "the key stands already in line \(firstLine)"
      ),
      remedy: BilingualText(zh: "请只保留一处。", en: "Keep one of the two.")
    )
  }

  static let keyIsNoText = Remark(
    BilingualText(zh: "键不是文字", en: "a key is not a text"),
    remedy: BilingualText(
      zh: "请写成 '键: 值'。以 '{' 或 '[' 开头的文字请加引号。",
      en: "Write 'key: value'; put a text that begins with '{' or '[' into quotation marks."
    )
  )

  /// What `{ en: Station, bay 3 }` leaves behind its comma.
  static let strayText = Remark(
    BilingualText(zh: "该键未定义，也没有值", en: "the key is not known and has no value"),
    remedy: BilingualText(
      zh: "含逗号的文字请加引号，或删除此键。",
      en: "Put a text that holds a comma into quotation marks, or delete the key."
    )
  )

  static func unknownKey(_ key: String, known: [String]) -> Remark {
    let list = known.sorted().joined(separator: ", ")
    return Remark(
      BilingualText(zh: "该键未定义", en: "the key is not known"),
      remedy: suggestion(for: key, among: known).map {
        BilingualText(zh: "是否指 '\($0)'？", en: "Did you mean '\($0)'?")
      } ?? BilingualText(zh: "此处可用的键：\(list)。", en: "Known here: \(list).")
    )
  }
}
