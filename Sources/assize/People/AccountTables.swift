import Console
import Evidence
import Procedures
import Wording

/// The institution and its accounts as lines for a terminal.
enum AccountTables {
  static func institution(_ record: InstitutionRecord, _ language: Language) -> [String] {
    let rows: [(BilingualText, String)] = [
      (BilingualText(zh: "检定机构", en: "Institution"), record.name.text(in: language)),
      (BilingualText(zh: "授权证书", en: "Authorisation"), record.authorisation),
      (BilingualText(zh: "地址", en: "Address"), record.address),
      (BilingualText(zh: "电话", en: "Telephone"), record.telephone),
      (BilingualText(zh: "文件编号", en: "Numbering"), record.numbering),
      (BilingualText(zh: "保存年限", en: "Years of retention"), "\(record.retentionYears)"),
    ]
    let labels = rows.map { $0.0.text(in: language) }
    let width = labels.map(DisplayWidth.of).max() ?? 0
    return zip(labels, rows).map { "\(DisplayWidth.padded($0, to: width))  \($1.1)" }
  }

  static func accounts(_ accounts: [Account], at now: String) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "账户", en: "account"), BilingualText(zh: "姓名", en: "name"),
        BilingualText(zh: "职责", en: "roles"), BilingualText(zh: "状态", en: "state"),
      ],
      rows: accounts.map { account in
        [
          BilingualText(verbatim: account.user), BilingualText(verbatim: account.name),
          roles(account.roles), state(account, at: now),
        ]
      }
    )
  }

  static func roles(_ roles: [Role]) -> BilingualText {
    let words = roles.map { RecordWords.text(of: $0) }
    return BilingualText(
      zh: words.map(\.zh).joined(separator: "、"),
      en: words.map(\.en).joined(separator: ", ")
    )
  }

  private static func state(_ account: Account, at now: String) -> BilingualText {
    if account.isClosed { return BilingualText(zh: "停用", en: "closed") }
    if let until = account.closed(at: now) {
      return BilingualText(zh: "\(until) 前锁定", en: "locked until \(until)")
    }
    return BilingualText(zh: "可用", en: "open")
  }
}
