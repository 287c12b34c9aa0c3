import Evidence
package import Wording

extension Interruption {
  static let unknownReason = BilingualText(
    zh: "检定进程或计算机中断，未留下原因。",
    en: "The run's process or its computer was cut off without a word."
  )

  /// What a person is shown before the run goes on, is abandoned, or stands in the way of another.
  package var lines: [BilingualText] {
    [heading, reason, standing] + (repeated.map { [$0] } ?? [])
  }

  private var heading: BilingualText {
    let (zh, en) = verifier.map { ("，检定员 \($0)", ", verifier \($0)") } ?? ("", "")
    return BilingualText(
      zh: "\(run) 号记录的检定已中断：\(openedAt) 开始，\(at) 为最后一条\(zh)。",
      en: "The run of record \(run) was interrupted: opened \(openedAt), last entry \(at)\(en)."
    )
  }

  private var standing: BilingualText {
    let names = finished.map(\.name)
    guard !names.isEmpty else {
      return BilingualText(zh: "尚无完成的部分。", en: "Nothing of it is finished yet.")
    }
    return BilingualText(
      zh: "已完成并保留：" + names.map(\.zh).joined(separator: "、") + "。",
      en: "Finished, and it stands: " + names.map(\.en).joined(separator: ", ") + "."
    )
  }

  private var repeated: BilingualText? {
    inProgress.map { part in
      BilingualText(
        zh: "进行中、将从头重做：\(part.name.zh)；其示值保留在记录中，不计入。",
        en:
          "In progress, and taken again from its beginning: \(part.name.en); what it showed stays "
          + "on record and does not count."
      )
    }
  }

  /// The entry with which the run goes on.
  func resumption(by person: String) -> ResumptionRecord {
    ResumptionRecord(
      from: from,
      after: after,
      item: inProgress?.item,
      loadPoint: inProgress?.loadPoint,
      finished: finished.map(\.id),
      reason: reason,
      by: person
    )
  }
}
