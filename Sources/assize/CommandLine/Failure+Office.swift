import Evidence
import Procedures
import Wording

extension Failure {
  static func nothingToAuthorise(_ record: Int) -> Failure {
    Failure(
      .nothingToAuthorise,
      BilingualText(
        zh: "原始记录 \(record) 号没有判为不合格，无须批准。",
        en:
          "Record \(record) did not find the pile nonconforming, so there is nothing to authorise."
      ),
      remedy: BilingualText(
        zh: "请写不合格的那一份；assize records --conclusion nonconforming 列出它们。",
        en: "Name the one that failed; assize records --conclusion nonconforming lists them."
      )
    )
  }

  static func nothingToCorrect(_ entry: Int, of record: OriginalRecord) -> Failure {
    let places = ([record.openingEntry] + record.answerEntries).map { "\($0)" }
    let list = places.joined(separator: ", ")
    return Failure(
      .nothingToCorrect,
      BilingualText(
        zh: "原始记录 \(record.number) 号的条目 \(entry) 不能更正。",
        en: "Entry \(entry) of record \(record.number) cannot be corrected."
      ),
      remedy: BilingualText(
        zh: "只有已结束的检定中人员的回答，以及开始条目中的 client、place、verifier 可以更正：\(list)。"
          + "仪器的读数是事实，有疑问时请重新检定。",
        en:
          "Answers of people in a closed run, and client, place or verifier of its opening, can be: "
          + "\(list). A reading is a fact; verify again where it is in doubt."
      )
    )
  }

  static func correctionDecides(_ record: Int, _ changes: [String]) -> Failure {
    Failure(
      .correctionDecides,
      BilingualText(
        zh: "这一更正会改变原始记录 \(record) 号的结论：\(changes.joined(separator: "；"))。",
        en: "This correction would change what record \(record) concluded: "
          + changes.joined(separator: "; ") + "."
      ),
      remedy: BilingualText(
        zh: "会改变结论的不能更正，请重新检定（复检）。",
        en: "What changes a conclusion is no correction: verify again, as re-inspection."
      )
    )
  }

  static func authorUnknown(_ user: String) -> Failure {
    Failure(
      .authorUnknown,
      BilingualText(zh: "没有账户 \(user)。", en: "There is no account \(user)."),
      remedy: BilingualText(
        zh: "--author 写更正人的账户名。",
        en: "Name the account of whoever corrects it with --author."
      )
    )
  }

  static func authorAuthorises(_ user: String) -> Failure {
    Failure(
      .authorAuthorises,
      BilingualText(
        zh: "更正人 \(user) 不能批准自己的更正。",
        en: "\(user) cannot authorise a correction of their own."
      ),
      remedy: BilingualText(
        zh: "请由另一位批准人或技术负责人用 --as 登录批准。",
        en: "Let another approver or the technical head sign it with --as."
      )
    )
  }

  static func nothingToReissue(_ record: Int, _ reasons: [BilingualText]) -> Failure {
    let (zh, en) = (reasons.map(\.zh), reasons.map(\.en))
    return Failure(
      .nothingToReissue,
      BilingualText(
        zh: "原始记录 \(record) 号没有可以重新出具的文件" + (zh.isEmpty ? "" : "：\(zh.joined(separator: "；"))")
          + "。",
        en: "Record \(record) has no document to issue anew"
          + (en.isEmpty ? "" : ": \(en.joined(separator: "; "))") + "."
      ),
      remedy: BilingualText(
        zh: "样张没有编号，直接再出一份即可：assize document \(record)。",
        en: "A specimen has no number: just make it again with assize document \(record)."
      )
    )
  }

  static func noSuchFigure(_ path: String, in procedure: Procedure, meant: String?) -> Failure {
    Failure(
      .noSuchFigure,
      BilingualText(
        zh: "规程 \(procedure.id) 没有决定结果的数值“\(path)”。",
        en: "The procedure \(procedure.id) has no deciding figure '\(path)'."
      ),
      remedy: meant.map {
        BilingualText(zh: "是否指“\($0)”？", en: "Did you mean '\($0)'?")
      }
        ?? BilingualText(
          zh: "assize procedure show \(procedure.id) 列出全部。",
          en: "assize procedure show \(procedure.id) lists them."
        )
    )
  }

  static func figureDiffers(_ figure: ProcedureFigure, printed: String) -> Failure {
    Failure(
      .figureDiffers,
      BilingualText(
        zh: "\(figure.name.zh)在文件中为 \(figure.value)，印刷文本为 \(printed)，不能确认。",
        en: "The file has \(figure.value) for '\(figure.name.en)' where the print has \(printed), "
          + "so it is not confirmed."
      ),
      remedy: BilingualText(
        zh: "请核对印刷文本；文件有误时先改正规程文件的 \(figure.path)。",
        en: "Compare with the print again; where the file is wrong, correct \(figure.path) in it."
      )
    )
  }

  static let nothingConfirmed = Failure(
    .nothingConfirmed,
    BilingualText(zh: "没有要确认的数值。", en: "No figure was named to confirm."),
    remedy: BilingualText(
      zh: "在终端中逐个确认，或写 FIGURE、--value、--printed，或用 --file 给出清单。",
      en:
        "Confirm them one by one at a terminal, name FIGURE with --value and --printed, or give a "
        + "list with --file."
    )
  )
}
