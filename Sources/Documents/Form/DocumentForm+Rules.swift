package import DataFiles
import Wording

extension DocumentForm {
  /// What every form keeps beyond its shape.
  package static let rules: [Rule<DocumentForm>] = [
    columnsBelongToTheirRows, sectionsNameTheirSource, showsWhatAnyDocumentMust,
    onlyCertificatesHaveValidUntil,
  ]

  private static let columnsBelongToTheirRows = Rule<DocumentForm> { form, file in
    form.sections.enumerated().flatMap { index, section -> [Finding] in
      guard case .table(let table) = section.content else { return [] }
      let known = table.rows.columns
      return table.columns.enumerated().compactMap { place, column in
        known.contains(column.source)
          ? nil
          : unknown(
            column.source,
            among: known,
            path: "sections[\(index + 1)].columns[\(place + 1)].shows",
            file
          )
      }
    }
  }

  private static let sectionsNameTheirSource = Rule<DocumentForm> { form, file in
    let known = form.bases.map(\.id)
    return form.sections.enumerated().compactMap { index, section in
      known.contains(section.basis)
        ? nil
        : unknown(section.basis, among: known, path: "sections[\(index + 1)].source", file)
    }
  }

  /// The parts without which a page would say less than the record.
  private static let showsWhatAnyDocumentMust = Rule<DocumentForm> { form, file in
    DocumentVariant.allCases.filter { form.titles[$0] != nil }.flatMap { variant -> [Finding] in
      let contents = form.sections.filter { $0.only == nil || $0.only == variant }.map(\.content)
      let shown = contents.compactMap { if case .table(let table) = $0 { table.rows } else { nil } }
      var missing = variant.indispensableRows.filter { !shown.contains($0) }.map(\.rawValue)
      if !contents.contains(.specimenReasons), variant != .label {
        missing.append("specimen-reasons")
      }
      if !contents.contains(.qrCode), variant == .label { missing.append("qr-code") }
      return missing.map { leavesOut($0, variant, file) }
    }
  }

  private static func leavesOut(_ part: String, _ variant: DocumentVariant, _ file: String)
    -> Finding
  {
    Finding(
      file: file,
      path: "sections",
      problem: BilingualText(
        zh: "\(variant.rawValue) 中没有 \(part) 部分",
        en: "no section of the \(variant.rawValue) shows \(part)"
      ),
      remedy: BilingualText(
        zh: "请加入该部分；文件不得省略它。",
        en: "Add one; a document may not leave it out."
      )
    )
  }

  private static let onlyCertificatesHaveValidUntil = Rule<DocumentForm> { form, file in
    form.sections.enumerated().flatMap { index, section -> [Finding] in
      let fields =
        switch section.content {
        case .cover(let fields), .fields(let fields, _): fields
        default: [FormField]()
        }
      return fields.enumerated().compactMap { place, field in
        let only = section.only ?? field.only
        let shownIn = form.titles.keys.filter { only == nil || only == $0 }
        guard field.value == .source(.validUntil), shownIn.contains(where: { !$0.isLimited })
        else { return nil }
        return Finding(
          file: file,
          path: "sections[\(index + 1)].fields[\(place + 1)].shows",
          problem: BilingualText(
            zh: "除证书与标识外的文件没有有效期",
            en: "a document other than a certificate or a label has no valid-until date"
          ),
          remedy: BilingualText(
            zh: "请在该字段写 only: certificate。",
            en: "Write 'only: certificate' in this field."
          )
        )
      }
    }
  }

  private static func unknown(
    _ word: String,
    among known: [String],
    path: String,
    _ file: String
  ) -> Finding {
    let list = known.joined(separator: ", ")
    let meant = suggestion(for: word, among: known)
    return Finding(
      file: file,
      path: path,
      problem: BilingualText(zh: "'\(word)' 不在可选值中", en: "'\(word)' is not one of the choices"),
      remedy: BilingualText(
        zh: (meant.map { "是否指 '\($0)'？" } ?? "") + "可选：\(list)。",
        en: (meant.map { "Did you mean '\($0)'? " } ?? "") + "Choices: \(list)."
      )
    )
  }
}
