import Evidence
import Metrology
import Wording

/// The words in which a record's short names stand in print.
enum Words {
  static let simulated = BilingualText(zh: "模拟", en: "Simulated")
  static let real = BilingualText(zh: "实物", en: "Real")
  static let notRecorded = BilingualText(zh: "未记录", en: "Not recorded")
  static let doesNotCount = BilingualText(zh: "不计入", en: "does not count")
  static let neverEnded = BilingualText(zh: "未结束", en: "Never ended")
  static let notCompleted = BilingualText(zh: "未完成", en: "Not completed")
  static let notJudged = BilingualText(zh: "仅记录，不判定", en: "Recorded, not judged")
  static let notExamined = BilingualText(zh: "未检", en: "Not examined")
  static let notStated = BilingualText(zh: "未提供", en: "Not stated")
  static let document = BilingualText(zh: "文件", en: "Document")
  static let confirmed = BilingualText(zh: "已确认", en: "Confirmed")
  static let metrologyCore = BilingualText(zh: "计量核心软件", en: "Metrology core")
  static let executable = BilingualText(zh: "程序文件", en: "Executable")
  static let chainHead = BilingualText(zh: "审计追踪链头", en: "Ledger chain head")
  static let chargingPile = BilingualText(zh: "电动汽车充电桩", en: "EV charging pile")

  /// A record's short name in print.
  static func text(of name: String) -> BilingualText { RecordWords.text(of: name).capitalised }

  static func loadState(_ isOff: Bool) -> BilingualText {
    isOff
      ? BilingualText(zh: "已回读：断开", en: "Read back: off")
      : BilingualText(zh: "已回读：未断开", en: "Read back: still on")
  }

  static func clockReading(_ clock: ClockVerdict) -> BilingualText {
    if let reaction = clock.reaction { return pressed(clock, reaction) }
    return clock.isStatic
      ? BilingualText(zh: "静态读取，已按半个分辨力修正", en: "Static, corrected by half a step")
      : BilingualText(zh: "在示值变化的瞬间读取", en: "At a change of the display")
  }

  private static func pressed(_ clock: ClockVerdict, _ reaction: String) -> BilingualText {
    let spread = clock.presses.map { "U = \($0.expanded) s, k = \($0.coverageFactor)" } ?? "—"
    return BilingualText(
      zh: "人工按键，已修正反应时间 \(reaction)（\(spread)）",
      en: "By key press, corrected by a reaction time of \(reaction) (\(spread))"
    )
  }

  /// Several texts as one, in each language's own way.
  static func list(_ texts: [BilingualText]) -> BilingualText {
    guard texts.contains(where: { $0.zh != $0.en }) else {
      return BilingualText(verbatim: texts.map(\.zh).joined(separator: ", "))
    }
    return BilingualText(
      zh: texts.map(\.zh).joined(separator: "、"),
      en: texts.map(\.en).joined(separator: "; ")
    )
  }

  /// What a document that was issued anew says of the one before it.
  static func replacing(_ number: String) -> BilingualText {
    BilingualText(zh: "代替已撤回的 \(number)", en: "Replaces \(number), which is withdrawn")
  }

  static func corrected(_ text: BilingualText) -> BilingualText {
    BilingualText(zh: "\(text.zh)（更正）", en: "\(text.en) (corrected)")
  }

  /// Who or what gave an indication, and how a person gave it.
  static func source(of indication: IndicationRecord) -> BilingualText {
    let source = source(indication.source)
    guard let entry = indication.entry else { return source }
    let (how, by) = (text(of: entry), indication.confirmedBy)
    guard let by else {
      return BilingualText(zh: "\(source.zh)，\(how.zh)", en: "\(source.en), \(how.en.lowercased())")
    }
    return BilingualText(
      zh: "\(source.zh)，\(by) 确认",
      en: "\(source.en), confirmed by \(by)"
    )
  }

  /// Whether a person or a driver gave a value.
  static func source(_ source: String) -> BilingualText {
    source == "driver" ? BilingualText(zh: "自动采集", en: "Driver") : text(of: source)
  }
}

extension Provenance {
  /// How far the figure is checked; anything short of confirmed says so first.
  var statusText: BilingualText {
    if isConfirmed { return BilingualText(zh: "已确认", en: "Confirmed") }
    return switch status {
    case .confirmed: BilingualText(zh: "未确认（待核验）", en: "Unconfirmed (unchecked)")
    case .preview: BilingualText(zh: "未确认（预览）", en: "Unconfirmed (preview)")
    case .practice: BilingualText(zh: "未确认（实践）", en: "Unconfirmed (practice)")
    case .unconfirmed: BilingualText(zh: "未确认", en: "Unconfirmed")
    }
  }
}
