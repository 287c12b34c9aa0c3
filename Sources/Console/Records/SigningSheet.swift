package import Evidence
package import Wording

/// What a person is shown before signing a record, and after.
package enum SigningSheet {
  package static func lines(_ record: OriginalRecord, _ role: Role, _ language: Language)
    -> [String]
  {
    let (pile, role) = (record.opening.pile, RecordWords.text(of: role))
    let conclusion = record.closing?.conclusion.text
    let head = BilingualText(
      zh: "以\(role.zh)身份签署原始记录 \(record.number) 号：\(pile.maker) \(pile.model) \(pile.serial)，"
        + "枪 \(record.opening.connector)，\(record.opening.regulation)，\(conclusion?.zh ?? "未结束")",
      en: "To be signed as \(role.en): record \(record.number), \(pile.maker) \(pile.model) "
        + "\(pile.serial), connector \(record.opening.connector), \(record.opening.regulation), "
        + "\(conclusion?.en ?? "not closed")"
    )
    return [head.text(in: language)] + items(record, language) + standing(record, language)
  }

  /// One line for a signature that has been given.
  package static func receipt(_ signature: Signature) -> BilingualText {
    let statement = signature.statement
    let role = RecordWords.text(of: statement.role)
    return BilingualText(
      zh: "\(role.zh) \(statement.signer) 已签署原始记录 \(statement.run ?? 0) 号的 "
        + "\(statement.entries ?? 0) 条，SM3 \(statement.content)",
      en: "Record \(statement.run ?? 0) signed by \(role.en) \(statement.signer): "
        + "\(statement.entries ?? 0) entries, SM3 \(statement.content)"
    )
  }

  private static func items(_ record: OriginalRecord, _ language: Language) -> [String] {
    record.verdicts.map {
      "  \($0.name.text(in: language)): \($0.conclusion.text.text(in: language))"
    }
  }

  /// Who has signed, and what a checker has to see first: earlier runs of the pile, registers that
  /// moved without a record, corrections, and what keeps the record from a document.
  private static func standing(_ record: OriginalRecord, _ language: Language) -> [String] {
    let earlier = record.earlierRuns.map { run in
      let conclusion = run.conclusion?.text ?? BilingualText(zh: "未结束", en: "never closed")
      return BilingualText(
        zh: "  ← 该桩此前的 \(run.number) 号记录：\(conclusion.zh)",
        en: "  ← earlier record \(run.number) of this pile: \(conclusion.en)"
      ).text(in: language)
    }
    // A run that nobody kept would show in a register (promise 2).
    let gaps = (record.standing?.gaps ?? []).filter(\.isOpen)
      .map { "  ! " + RecordTables.gapLine($0).text(in: language) }
    let corrections = record.corrections.map {
      "  ! " + LedgerBody.correction($0).summary.text(in: language)
    }
    let specimen = record.specimenReasons.map { reason in
      BilingualText(
        zh: "  ! 只能出样张：\(reason.zh)",
        en: "  ! specimens only: \(reason.en)"
      ).text(in: language)
    }
    return earlier + gaps + corrections + specimen
      + record.signatures.map { "  ✓ " + LedgerBody.signature($0).summary.text(in: language) }
  }
}
