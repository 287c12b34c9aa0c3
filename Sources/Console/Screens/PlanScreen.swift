import Procedures
package import Wording

/// Every step before anything is switched on, with energy and time.
package struct PlanScreen: Screen {
  private let planned: PlannedCard
  private var top = 0

  package init(_ planned: PlannedCard) { self.planned = planned }

  package static let bindings: [KeyBinding<PlanScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "检查装置", en: "check the bench")) {
      .open(BenchScreen($0.planned))
    },
    KeyBinding(.down, BilingualText(zh: "往下", en: "down")) { $0.typed(.down) },
    KeyBinding(.up, BilingualText(zh: "往上", en: "up")) { $0.typed(.up) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "检定方案", en: "Plan") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "接通任何设备之前，列出每一步的电压、电流、电能和时间。",
      en: "Every step with voltage, current, energy and time, before anything is on."
    )
  }

  package func body(in view: View) -> Body {
    let head = [
      Row(
        view.words(
          "  共 \(planned.energy)，约 \(planned.time)",
          "  \(planned.energy), about \(planned.time)"
        ),
        .strong
      )
        + Row(view.words("，不含人员操作的时间", "; people's own time comes on top"), .faint),
      Row(),
    ]
    let rows =
      planned.table.rows(in: view) + [Row()]
      + planned.remarks.flatMap { Row.noted("  ", view.words($0), .faint, width: view.width - 1) }
    let room = max(3, view.height - head.count)
    let first = min(top, max(0, rows.count - room))
    var shown = Array(rows.dropFirst(first).prefix(room))
    if first > 0 { shown[0] = Row("  ↑ \(first + 1)", .faint) }
    let below = rows.count - first - room
    if below > 0 { shown[room - 1] = Row("  ↓ \(below + 1)", .faint) }
    return Body(head + shown)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    switch key {
    case .down: top += 1
    case .up: top -= 1
    case .pageDown: top += 10
    case .pageUp: top -= 10
    case .home: top = 0
    default: break
    }
    top = min(max(0, top), planned.table.rows.count + planned.remarks.count * 4)
    return .stay
  }
}
