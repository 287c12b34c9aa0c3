package import Wording

/// Whether every instrument is there and is the one the certificate is for; nothing is switched on.
package struct BenchScreen: Screen {
  private let planned: PlannedCard
  private var instruments: [InstrumentCard] = []

  package init(_ planned: PlannedCard) { self.planned = planned }

  package static let bindings: [KeyBinding<BenchScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "检查表", en: "checklist")) {
      .open(ChecklistScreen($0.planned))
    },
    KeyBinding(
      .character("r"),
      BilingualText(zh: "重试", en: "try again"),
      when: { !$0.failed.isEmpty }
    ) { $0.retry() },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in
      Outcome(.back, [.preparation(.leaveBench)])
    },
  ]

  package var title: BilingualText { BilingualText(zh: "检查装置", en: "The bench") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "逐台询问仪器身份，只读不控制。有仪器没有应答时可先填检查表；检定开始时还会再核对一次。",
      en:
        "Each instrument is asked who it is; nothing is switched. Where one does not answer you can go "
        + "on to the checklist; the run asks again before it begins."
    )
  }

  package var opening: [Wish] { [.preparation(.askBench(planned.order, roles: nil))] }

  package func body(in view: View) -> Body {
    guard !instruments.isEmpty else {
      return Body([Row(), Row(view.words("  … 正在读取装置文件", "  … reading the bench file"))])
    }
    let rows = instruments.flatMap { $0.rows(in: view) }
    let focus = instruments.firstIndex { $0.failure != nil }.map { place in
      instruments[..<place].reduce(1) { $0 + $1.rows(in: view).count }
    }
    return Body([Row()] + rows, focus: focus)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    key == .character("R") && !failed.isEmpty ? retry() : .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .preparation(.bench(let cards)): instruments = cards
    case .preparation(.instrument(let role, let state)):
      for index in instruments.indices where instruments[index].role == role {
        instruments[index].state = state
      }
    default: return nil
    }
    return .stay
  }

  private var failed: [String] { instruments.filter { $0.failure != nil }.map(\.role) }

  private mutating func retry() -> Outcome {
    let failed = failed
    for index in instruments.indices where failed.contains(instruments[index].role) {
      instruments[index].state = .asking
    }
    return .ask(.preparation(.askBench(planned.order, roles: failed)))
  }
}
