import Evidence
import Metrology
package import Wording

/// What a run came to, and what to do now.
package struct ResultScreen: Screen {
  let result: RunResult
  private var top = 0

  package init(_ result: RunResult) { self.result = result }

  package static let bindings: [KeyBinding<ResultScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "下一台", en: "next pile"),
      help: BilingualText(zh: "回到今日工作。", en: "Back to the day's work.")
    ) { _ in Outcome(.home) },
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

  package func body(in view: View) -> Body {
    Body(rows(in: view), focus: top + view.height / 2)
  }

  private mutating func scroll(_ rows: Int) -> Outcome {
    let all = self.rows(in: View(width: 80, height: 20, language: .chinese)).count
    top = min(max(0, top + rows), max(0, all - 10))
    return .stay
  }
}
