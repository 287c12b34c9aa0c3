package import Evidence
package import Procedures
package import Wording

/// Records as lines for a terminal.
package enum RecordTables {
  /// `isUnderWay`: whether some process works on a run that is open.
  package static func runs(_ runs: [RunSummary], isUnderWay: (Int) -> Bool) -> TextTable {
    TextTable(
      title: BilingualText(verbatim: ""),
      headers: [
        BilingualText(zh: "记录", en: "record"), BilingualText(zh: "开始", en: "opened"),
        BilingualText(zh: "厂家", en: "maker"), BilingualText(zh: "出厂编号", en: "serial"),
        BilingualText(zh: "规程", en: "procedure"), BilingualText(zh: "种类", en: "kind"),
        BilingualText(zh: "结论", en: "conclusion"),
      ],
      rows: runs.map { row($0, isUnderWay: isUnderWay($0.number)) }
    )
  }

  private static func row(_ run: RunSummary, isUnderWay: Bool) -> [BilingualText] {
    let conclusion =
      run.conclusion.map {
        BilingualText(zh: "\($0.mark) \($0.text.zh)", en: "\($0.mark) \($0.text.en)")
      }
      ?? (isUnderWay ? BilingualText(zh: "进行中", en: "under way") : interrupted)
    return [
      "\(run.number)", moment(run.openedAt), run.pile.maker, run.pile.serial, run.procedure,
      run.kind,
    ]
    .map { BilingualText(verbatim: $0) } + [conclusion]
  }

  private static let interrupted = BilingualText(zh: "中断", en: "interrupted")

  /// An earlier run of the same pile, whatever became of it (promise 2).
  static func earlierLine(_ run: OriginalRecord.EarlierRun) -> BilingualText {
    let conclusion = run.conclusion?.text ?? interrupted
    let reason = run.reason ?? BilingualText(verbatim: "")
    return BilingualText(
      zh:
        "该桩此前的 \(run.number) 号记录（\(moment(run.at))）：\(conclusion.zh)，读数 \(run.readings) 次。\(reason.zh)",
      en:
        "earlier record \(run.number) of this pile (\(moment(run.at))): \(conclusion.en), readings: "
        + "\(run.readings). \(reason.en)"
    )
  }

  /// What a register counted while nobody kept a record: the checker asks why (promise 2).
  static func gapLine(_ gap: RegisterGap) -> BilingualText {
    let register = RecordWords.text(of: gap.register)
    let moved = gap.moved.map { "\($0)" } ?? "–"
    return BilingualText(
      zh: "自 \(gap.since) 号记录以来\(register.zh)变化 \(moved)（由 \(gap.then) 到 \(gap.now)）。",
      en: "since record \(gap.since) the \(register.en) has moved by \(moved), from \(gap.then) to "
        + "\(gap.now)."
    )
  }

  /// A stamp to the second, for a list; the record itself keeps every digit.
  static func moment(_ stamp: String) -> String {
    let parts = stamp.prefix(19).split(separator: "T")
    return parts.joined(separator: " ")
  }

  /// What was taken again after an interruption stays on record, and is marked.
  static func mark(_ entry: LedgerEntry, _ record: OriginalRecord) -> BilingualText {
    guard case .indication = entry.body, !record.counts(entry) else {
      return BilingualText(verbatim: "")
    }
    return BilingualText(zh: "（不计入）", en: " (does not count)")
  }

  package static func record(
    _ record: OriginalRecord,
    _ entries: [LedgerEntry],
    _ language: Language
  ) -> [String] {
    let title = BilingualText(
      zh: "原始记录 \(record.number) 号",
      en: "Original record \(record.number)"
    )
    let specimen = record.specimenReasons.map { "  ! " + $0.text(in: language) }
    let earlier = record.earlierRuns.map { run in
      "  ← " + earlierLine(run).text(in: language)
    }
    let entryLines = entries.map { entry in
      "\(DisplayWidth.aligned("\(entry.sequence)", to: 6))  \(entry.at)  "
        + entry.body.summary.text(in: language) + mark(entry, record).text(in: language)
    }
    let head = BilingualText(zh: "链", en: "chain").text(in: language)
    let gaps = (record.standing?.gaps ?? []).filter(\.isOpen).map {
      "  ! " + gapLine($0).text(in: language)
    }
    return [title.text(in: language)] + specimen + earlier + gaps + entryLines + [
      "\(head) \(record.chainHead)"
    ]
  }
}
