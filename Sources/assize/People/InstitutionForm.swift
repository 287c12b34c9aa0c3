import DataFiles
import Evidence
import Wording

/// What an institution says of itself, from a file or from the person at the terminal.
struct InstitutionForm: Sendable {
  var name: BilingualText
  var authorisation: String
  var address: String
  var telephone: String
  var numbering: String
  var retentionYears: Int
  /// Who keeps the accounts from now on; nil where only the institution's own data change.
  var administrator: (user: String, name: String)?

  /// How numbers of documents are written unless the institution has another scheme.
  static let usualNumbering = "{year}-{bench}-{number:6}"
  /// GB/T and the rule set ask for six years at least.
  static let usualRetention = 6

  static func decode(_ file: DataFile) throws(Findings) -> InstitutionForm {
    try file.decode { InstitutionForm(reading: $0) }
  }

  private init?(reading root: MappingReader) {
    _ = root.integer("schema", in: 1...1)
    let (name, authorisation) = (root.bilingual("name"), root.text("authorisation"))
    let (address, telephone) = (root.text("address"), root.text("telephone"))
    numbering = root.optionalText("numbering") ?? Self.usualNumbering
    retentionYears =
      root.optionalInteger("retention-years", in: Self.usualRetention...100) ?? Self.usualRetention
    if let person = root.optionalMapping("administrator") {
      let (user, title) = (person.text("user"), person.text("name"))
      person.finish()
      guard let user, let title else { return nil }
      administrator = (user, title)
    }
    if !numbering.contains("{number") { Self.reportNumbering(root) }
    root.finish()
    guard let name, let authorisation, let address, let telephone else { return nil }
    (self.name, self.authorisation) = (name, authorisation)
    (self.address, self.telephone) = (address, telephone)
  }

  private static func reportNumbering(_ root: MappingReader) {
    root.report(
      "numbering",
      BilingualText(zh: "没有 {number}，编号会重复", en: "has no {number}: numbers would repeat"),
      remedy: BilingualText(zh: "例如 \(usualNumbering)", en: "As in \(usualNumbering)")
    )
  }

  /// Asks for everything, and for the first administrator where there is none yet.
  init(asking questions: Questionnaire, withAdministrator: Bool) async throws(Failure) {
    name = BilingualText(
      zh: try await questions.ask(BilingualText(zh: "机构名称（中文）", en: "Institution, in Chinese")),
      en: try await questions.ask(BilingualText(zh: "机构名称（英文）", en: "Institution, in English"))
    )
    authorisation = try await questions.ask(
      BilingualText(zh: "授权证书编号", en: "Number of its authorisation")
    )
    address = try await questions.ask(BilingualText(zh: "地址", en: "Address"))
    telephone = try await questions.ask(BilingualText(zh: "电话", en: "Telephone"))
    numbering = try await questions.ask(
      BilingualText(zh: "文件编号规则", en: "How documents are numbered"),
      usual: Self.usualNumbering
    )
    retentionYears = Self.usualRetention
    guard withAdministrator else { return }
    administrator = (
      try await questions.ask(
        BilingualText(zh: "第一位管理员的账户名", en: "Account of the first administrator")
      ),
      try await questions.ask(BilingualText(zh: "其姓名", en: "The name of that person"))
    )
  }

  func record(by user: String) -> InstitutionRecord {
    InstitutionRecord(
      name: name,
      authorisation: authorisation,
      address: address,
      telephone: telephone,
      numbering: numbering,
      retentionYears: retentionYears,
      by: user
    )
  }
}
