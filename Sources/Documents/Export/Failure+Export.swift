package import Wording

/// What stops an export.
extension Failure {
  static func exportNotWritten(_ what: String, cause: String) -> Failure {
    Failure(
      .exportNotWritten,
      BilingualText(zh: "电子表格无法写入：\(what)。", en: "The spreadsheet could not be written: \(what)."),
      remedy: BilingualText(
        zh: "检查文件夹是否可写、磁盘是否已满。记录本身未受影响。",
        en: "Check that the folder may be written and the disk has room. No record is affected."
      ),
      causes: [cause]
    )
  }

  static func exportTooLong(_ text: String, column: String? = nil, limit: Int = 32_767) -> Failure {
    let place = column.map { "\($0): " } ?? ""
    return Failure(
      .exportTooLong,
      BilingualText(
        zh: "“\(place)\(text)”超过该列可容纳的 \(limit) 字节，导出不会截断。",
        en: "'\(place)\(text)' is longer than the \(limit) bytes of its column; nothing is cut off."
      ),
      remedy: BilingualText(
        zh: "请缩短该文字，或改用 csv、xlsx 导出。",
        en: "Shorten it where it comes from, or export as csv or xlsx."
      )
    )
  }

  package static func nothingToExport() -> Failure {
    Failure(
      .nothingToExport,
      BilingualText(zh: "没有可导出的记录。", en: "There is no record to export."),
      remedy: BilingualText(
        zh: "assize records 列出全部记录；平台表只收已完成的检定。",
        en: "assize records lists them; the platform's tables take completed runs only."
      )
    )
  }
}
