import Execution
package import Wording

/// A run under way.
package struct VerifyingScreen: Screen {
  private let beginning: RunWish
  private var run = RunPicture()
  /// What it came to, where the result could not be shown at once.
  private var result: RunResult?

  package init(_ order: VerificationOrder) { beginning = .start(order) }

  /// Goes on with an interrupted run.
  package init(resuming record: Int) { beginning = .resume(record: record) }

  package static let bindings: [KeyBinding<VerifyingScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "去录入", en: "answer"),
      help: BilingualText(zh: "打开检定正在等待的录入。", en: "Opens what the run waits for."),
      when: { $0.run.asked != nil },
      act: { $0.run.asked.map { .open($0.screen) } ?? .stay }
    ),
    KeyBinding(
      .enter,
      BilingualText(zh: "看结果", en: "result"),
      when: { $0.result != nil },
      act: { $0.result.map { .replace(ResultScreen($0)) } ?? .stay }
    ),
    KeyBinding(
      .character("s"),
      BilingualText(zh: "停止", en: "stop"),
      help: BilingualText(
        zh: "先断开负载，然后询问原因。正在收尾时再按一次则省去余下的读数。",
        en:
          "The load goes off first; the reason is asked afterwards. Pressed once more, what is left "
          + "to read at the end is left out."
      ),
      when: { $0.isUnderWay },
      act: { _ in .ask(.run(.stop)) }
    ),
    KeyBinding(
      .character("p"),
      BilingualText(zh: "暂停", en: "pause"),
      help: BilingualText(
        zh: "在两次读数之间、负载断开时暂停；再按一次继续。",
        en: "Pauses between two readings, load off; pressed again, the run goes on."
      ),
      when: { $0.mayPause && !$0.run.isPauseWanted },
      act: { _ in .ask(.run(.pause(true))) }
    ),
    KeyBinding(
      .character("p"),
      BilingualText(zh: "继续", en: "go on"),
      when: { $0.mayPause && $0.run.isPauseWanted },
      act: { _ in .ask(.run(.pause(false))) }
    ),
    KeyBinding(
      .control("c"),
      BilingualText(zh: "停止", en: "stop"),
      help: BilingualText(zh: "在任何界面上都停止检定。", en: "Stops the run from every screen."),
      when: { $0.isUnderWay },
      act: { _ in .ask(.run(.stop)) }
    ),
  ]

  package var title: BilingualText { BilingualText(zh: "检定", en: "Verification") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "检定正在进行：实时的电压、电流和功率，进度，以及接下来的步骤。需要您时会响铃。",
      en:
        "A run under way: live voltage, current and power, how far it is and what comes next. The "
        + "bell rings when your hand is needed."
    )
  }

  package var opening: [Wish] { [.run(beginning)] }

  package var needsHand: Bool { run.asked != nil || run.isPaused || result != nil }

  private var isUnderWay: Bool { !run.isClosed }

  private var mayPause: Bool { run.pauseAtMost != nil && isUnderWay && !run.isStopping }

  package func body(in view: View) -> Body { Body(run.rows(in: view)) }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .run(let news) = news else { return nil }
    run.take(news)
    switch news {
    case .asks(let asked): return .open(asked.screen)
    case .refused(let failure): return .replace(FailureScreen(failure))
    case .over(let result):
      self.result = result
      return .replace(ResultScreen(result))
    default: return .stay
    }
  }
}

extension RunAsked {
  /// Where a person answers it.
  var screen: any Screen {
    switch self {
    case .question(let question): QuestionScreen(question)
    case .indication(let request, let confirmers):
      if case .keyPress(let times) = request.entry {
        CaptureScreen(request, times: times)
      } else {
        EntryScreen(request, confirmers)
      }
    case .reason: ReasonScreen()
    }
  }
}
