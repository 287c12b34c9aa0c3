import Evidence
import Metrology
package import Wording

/// What a run came to, and what to do now.
package struct ResultScreen: Screen {
  let result: RunResult
  /// The receipt of the signature that was given here.
  private(set) var signed: BilingualText?
  private var top = 0

  package init(_ result: RunResult) { self.result = result }

  package static let bindings: [KeyBinding<ResultScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "下一台", en: "next pile"),
      help: BilingualText(zh: "回到今日工作。", en: "Back to the day's work.")
    ) { _ in Outcome(.home) },
    KeyBinding(
      .character("g"),
      BilingualText(zh: "签名", en: "sign"),
      when: { $0.maySign },
      act: { .open(SigningScreen(only: $0.result.record.number)) }
    ),
    KeyBinding(
      .character("d"),
      BilingualText(zh: "记录与文件", en: "record, documents"),
      help: BilingualText(
        zh: "整份原始记录及其文件。",
        en: "The record whole, with its documents."
      ),
      act: { .open(RecordScreen($0.result.record.number)) }
    ),
    KeyBinding(.down, BilingualText(zh: "向下", en: "down")) { $0.scroll(1) },
    KeyBinding(.up, BilingualText(zh: "向上", en: "up"), when: { $0.top > 0 }) { $0.scroll(-1) },
    KeyBinding(.pageDown, BilingualText(zh: "下页", en: "page down")) { $0.scroll(12) },
    KeyBinding(.pageUp, BilingualText(zh: "上页", en: "page up"), when: { $0.top > 0 }) {
      $0.scroll(-12)
    },
  ]

  package var title: BilingualText {
    let number = result.record.number
    return BilingualText(zh: "结果 · 原始记录 \(number)", en: "Result · record \(number)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "本次检定的结论、各项目及其限值和不确定度、误差图，以及现在要做的事。",
      en:
        "The conclusion, every item with its limits and uncertainty, the errors drawn over the load, "
        + "and what to do now."
    )
  }

  package var needsHand: Bool { true }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .records(.signed(result.record.number, let receipt)) = news else { return nil }
    signed = receipt
    return .stay
  }

  package func body(in view: View) -> Body {
    Body(rows(in: view), focus: top + view.height / 2)
  }

  /// Only an institution's record is signed, and by one person once.
  private var maySign: Bool {
    signed == nil && result.record.standing?.institution != nil
      && !result.record.missingStages.isEmpty
  }

  private mutating func scroll(_ rows: Int) -> Outcome {
    let all = self.rows(in: View(width: 80, height: 20, language: .chinese)).count
    top = min(max(0, top + rows), max(0, all - 10))
    return .stay
  }
}
