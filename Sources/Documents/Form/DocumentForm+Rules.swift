package import DataFiles
import Wording

extension DocumentForm {
  /// What every form keeps beyond its shape.
  package static let rules: [Rule<DocumentForm>] = [
    columnsBelongToTheirRows, sectionsNameTheirSource, showsWhatAnyDocumentMust,
    noticeHasNoValidUntil,
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

  /// The parts without which a page would say less than the record: reasons, figures, failures.
  private static let showsWhatAnyDocumentMust = Rule<DocumentForm> { form, file in
    let rows = form.sections.compactMap { section -> RowSource? in
      if case .table(let table) = section.content, section.only != .certificate {
        table.rows
      } else {
        nil
      }
    }
    let needed: [RowSource] = [
      .items, .failedItems, .unexaminedItems, .instruments, .figures, .earlierRuns, .digests,
    ]
    let missing = needed.filter { !rows.contains($0) }.map(\.rawValue)
    let showsReasons = form.sections.contains { $0.content == .specimenReasons && $0.only == nil }
    return (missing + (showsReasons ? [] : ["specimen-reasons"])).map { name in
      Finding(
        file: file,
        path: "sections",
        problem: BilingualText(zh: "没有 \(name) 部分", en: "no section shows \(name)"),
        remedy: BilingualText(
          zh: "请加入该部分；文件不得省略它。",
          en: "Add one; a document may not leave it out."
        )
      )
    }
  }

  private static let noticeHasNoValidUntil = Rule<DocumentForm> { form, file in
    form.sections.enumerated().flatMap { index, section -> [Finding] in
      let fields =
        switch section.content {
        case .cover(let fields), .fields(let fields, _): fields
        default: [FormField]()
        }
      return fields.enumerated().compactMap { place, field in
        let isCertificateOnly = section.only == .certificate || field.only == .certificate
        guard field.value == .source(.validUntil), !isCertificateOnly else { return nil }
        return Finding(
          file: file,
          path: "sections[\(index + 1)].fields[\(place + 1)].shows",
          problem: BilingualText(
            zh: "结果通知书没有有效期",
            en: "a result notice has no valid-until date"
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
