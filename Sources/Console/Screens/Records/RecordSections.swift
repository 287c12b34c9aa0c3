import Evidence
import Metrology
import Wording

/// A record in sections, each a heading and rows.
struct RecordSections {
  let card: RecordCard
  let view: View

  var record: OriginalRecord { card.record }

  var all: [[Row]] {
    let sections: [(BilingualText, [Row])] = [
      (BilingualText(zh: "结论", en: "Conclusion"), conclusion),
      (BilingualText(zh: "充电桩与检定", en: "Pile and verification"), pile),
      (BilingualText(zh: "检定项目", en: "Items"), items),
      (BilingualText(zh: "读数", en: "Readings"), readings),
      (BilingualText(zh: "更正", en: "Corrections"), corrections),
      (BilingualText(zh: "签名", en: "Signatures"), signatures),
      (BilingualText(zh: "该桩此前的记录", en: "Earlier runs of this pile"), earlier),
      (BilingualText(zh: "文件", en: "Documents"), documents),
      (BilingualText(zh: "人员的回答", en: "Answers of people"), answers),
      (BilingualText(zh: "事件", en: "Events"), events),
      (BilingualText(zh: "证据链", en: "Chain of evidence"), chain),
    ]
    return sections.map { title, rows in
      let shown = rows.isEmpty ? [Row("– " + view.words("无", "none"), .faint)] : rows
      return [Row("■ " + view.words(title), .heading)] + shown.map { Row("  ") + $0 } + [Row()]
    }
  }

  /// Two cells less for the mark of the place, two for the indent.
  var width: Int { view.width - 5 }

  func wrapped(_ text: String, _ ink: Ink = .plain, indent: Int = 0) -> [Row] {
    Row.wrapped(text, ink, width: width, indent: indent)
  }

  func words(_ zh: String, _ en: String) -> String { view.words(zh, en) }

  func pair(_ zh: String, _ en: String, _ value: String?) -> [Row] {
    guard let value, !value.isEmpty else { return [] }
    return wrapped(words("\(zh)：", "\(en): ") + value)
  }

  func word(_ name: String) -> String { view.words(RecordWords.text(of: name)) }
}

extension RecordSections {
  private var conclusion: [Row] {
    var rows: [Row] = []
    if let closing = record.closing {
      rows += wrapped(
        "\(closing.conclusion.mark) \(view.words(closing.conclusion.text))",
        closing.conclusion.ink
      )
      rows += closing.reason.map { wrapped(view.words($0), .warning) } ?? []
      rows +=
        closing.failure.map { wrapped("✗ \($0.code.rawValue) \(view.words($0.sentence))", .bad) }
        ?? []
    } else {
      rows +=
        card.isUnderWay
        ? wrapped("▸ " + words("进行中", "under way"), .warning)
        : wrapped("… " + words("中断，未结束", "interrupted, never closed"), .warning)
    }
    return rows
      + record.specimenReasons.flatMap {
        wrapped("! " + words("只能出样张：", "specimens only: ") + view.words($0), .warning)
      }
  }

  private var pile: [Row] {
    let opening = record.corrected.opening
    let facts: [(String, String, String?)] = [
      ("厂家", "Maker", opening.pile.maker), ("型号", "Model", opening.pile.model),
      ("出厂编号", "Serial number", opening.pile.serial), ("枪", "Connector", opening.connector),
      ("规程", "Regulation", "\(opening.regulation) (\(opening.procedure))"),
      ("类别", "Kind", "\(word(opening.kind)) · \(word(opening.occasion))"),
      ("针对记录", "Contests record", opening.contests.map { "\($0)" }),
      ("装置", "Bench", opening.bench), ("地点", "Place", opening.place),
      ("检定员", "Verifier", opening.verifier), ("委托单位", "Client", opening.client),
      ("开始", "Opened", RecordTables.moment(record.openedAt)),
      ("结束", "Closed", record.closedAt.map(RecordTables.moment)),
      ("用电", "Energy used", record.closing?.energyUsed.map { "\($0)" }),
    ]
    return facts.flatMap { pair($0, $1, $2) }
      + opening.nameplate.flatMap { pair($0.label.zh, $0.label.en, $0.value) }
  }

  private var items: [Row] {
    record.verdicts.flatMap { verdict in
      RunLines.judged(verdict, view.language).enumerated().flatMap { index, line in
        wrapped(
          line.trimmed,
          index == 0 ? verdict.conclusion.ink : .plain,
          indent: index == 0 ? 0 : 2
        )
      } + verdict.sessions.flatMap { wrapped(RunLines.session($0, view.language), indent: 2) }
    }
  }

  private var readings: [Row] {
    record.verdicts.flatMap(\.loadPoints).flatMap { point in
      point.readings.flatMap { wrapped(RunLines.reading(point.name, $0, view.language).trimmed) }
    }
  }

  private var corrections: [Row] {
    record.corrections.flatMap { signed in
      let made = signed.matter
      return wrapped(
        words("第 \(made.entry) 条 \(made.field)：", "entry \(made.entry), \(made.field):"),
        .strong
      ) + wrapped(words("原为：", "was: ") + made.was, .faint, indent: 2)
        + wrapped(words("改为：", "is: ") + made.becomes, indent: 2)
        + wrapped(
          words("更正 \(made.author)，批准 ", "by \(made.author), authorised by ")
            + "\(signed.signature.statement.signer)：\(made.reason)"
            .replacing("：", with: words("：", ": ")),
          indent: 2
        )
    }
  }

  private var signatures: [Row] {
    SigningStage.roles.enumerated().flatMap { index, role in
      let name = view.words(RecordWords.text(of: role))
      guard record.signatures.indices.contains(index) else {
        return wrapped("– \(name) " + words("未签", "has not signed"), .faint)
      }
      let statement = record.signatures[index].statement
      let who = record.standing?.name(of: statement.signer) ?? statement.signer
      return wrapped("✓ \(name) \(who) \(RecordTables.moment(statement.at))", .good)
    }
  }

  private var earlier: [Row] {
    record.earlierRuns.flatMap { wrapped("← " + view.words(RecordTables.earlierLine($0))) }
      + (record.standing?.gaps ?? []).filter(\.isOpen).flatMap {
        wrapped("! " + view.words(RecordTables.gapLine($0)), .warning)
      }
  }
}
