package import DataFiles
package import Metrology
import Wording

/// What people decide in an export to the platform: codes, numbers, and what goes where.
package struct PlatformForm: Equatable, Sendable {
  /// Which value of a load point stands in `relative_error`.
  package enum RelativeError: String, CaseIterable, Sendable { case rounded, mean }

  package var source: String
  package var status: Provenance.Status
  /// The code of each conclusion, by its raw value.
  var conclusions: [Conclusion: String]
  var isValid: String
  var isNotValid: String
  var newRow: String
  var equipmentCategory: String
  var task: String
  var system: String
  var unit: String
  /// The stem of the column that each item goes into.
  var stems: [String: String]
  var temperature: String
  var humidity: String
  package var relativeError: RelativeError
}

extension PlatformForm {
  package static func decode(_ file: DataFile) throws(Findings) -> PlatformForm {
    try file.decode(rules: [Rule(check)], read)
  }

  private static func read(_ reader: MappingReader) -> PlatformForm? {
    _ = (reader.integer("schema", in: 1...1), reader.text("id"), reader.text("edition"))
    let (source, status) = (reader.text("source"), reader.choice("status", Provenance.Status.self))
    let (codes, numbers) = (reader.mapping("codes"), reader.optionalMapping("numbers"))
    let (items, answers) = (reader.mapping("items"), reader.mapping("answers"))
    let relative = reader.choice("relative-error", RelativeError.self)
    guard let source, let status, let codes, let items, let answers, let relative
    else { return nil }
    return PlatformForm(
      source: source,
      status: status,
      conclusions: [
        .conforming: codes.optionalText("conforming") ?? "",
        .nonconforming: codes.optionalText("nonconforming") ?? "",
        .notCompleted: codes.optionalText("not-completed") ?? "",
        .notApplicable: codes.optionalText("not-applicable") ?? "",
      ],
      isValid: codes.optionalText("is-valid") ?? "",
      isNotValid: codes.optionalText("is-not-valid") ?? "",
      newRow: codes.optionalText("new-row") ?? "",
      equipmentCategory: codes.optionalText("equipment-category") ?? "",
      task: numbers?.optionalText("task") ?? "",
      system: numbers?.optionalText("system") ?? "",
      unit: numbers?.optionalText("unit") ?? "",
      stems: stems(items),
      temperature: answers.optionalText("temperature") ?? "",
      humidity: answers.optionalText("humidity") ?? "",
      relativeError: relative
    )
  }

  private static func stems(_ reader: MappingReader) -> [String: String] {
    var stems: [String: String] = [:]
    for item in reader.keys { stems[item] = reader.text(item) }
    return stems
  }

  /// Every stem is one of the schema's.
  private static func check(_ form: PlatformForm, _ file: String) -> [Finding] {
    form.stems.filter { !PlatformColumns.stems.contains($0.value) }.sorted { $0.key < $1.key }
      .map { item, stem in
        let meant = suggestion(for: stem, among: PlatformColumns.stems)
        return Finding(
          file: file,
          path: "items.\(item)",
          problem: BilingualText(
            zh: "'\(stem)' 不是表中的词干",
            en: "'\(stem)' is no stem of the table"
          ),
          remedy: BilingualText(
            zh: meant.map { "是否指 '\($0)'？" } ?? "请按建表语句填写。",
            en: meant.map { "Did you mean '\($0)'?" } ?? "Write one as the DDL spells it."
          )
        )
      }
  }
}
