package import Wording

/// Conclusions computed again from the readings: of one record or of all, with what no longer
/// follows.
package struct RecheckScreen: Screen {
  /// Nil for every closed record.
  private let number: Int?
  private var all: Int?
  private var holding: [Int] = []
  private var differing: [RecheckProgress.Line] = []
  private var secondsLeft: Int?
  private var line = 0

  package init(_ number: Int? = nil) { self.number = number }

  package static let bindings: [KeyBinding<RecheckScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "打开不成立的第一份", en: "open the first that does not hold"),
      when: { !$0.differing.isEmpty && $0.number == nil },
      act: { screen in .open(RecordScreen(screen.differing[0].record)) }
    ),
    KeyBinding(.down, BilingualText(zh: "移动", en: "move")) { $0.typed(.down) },
    KeyBinding(
      .escape,
      BilingualText(zh: "停止并返回", en: "stop and go back"),
      when: { !$0.isOver },
      act: { _ in Outcome(.back, [.records(.stopRecheck)]) }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back"), when: \.isOver) { _ in .back },
  ]

  package var title: BilingualText {
    number.map { BilingualText(zh: "复核 \($0) 号记录", en: "Recheck record \($0)") }
      ?? BilingualText(zh: "复核全部记录", en: "Recheck every record")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "由读数和当时的规程重新算出每个结论，并与记录的结论比较；不改动任何内容。",
      en: "Computes every conclusion again from the readings and the files of that time, and "
        + "compares; nothing is changed."
    )
  }

  package var opening: [Wish] { [.records(.recheck(number))] }

  private var done: Int { holding.count + differing.count }

  private var isOver: Bool { all.map { done >= $0 } ?? false }

  package mutating func typed(_ key: Key) -> Outcome {
    var listing = Listing(chosen: line)
    _ = listing.press(key, count: differing.count * 3 + holding.count / 10 + 1)
    line = listing.chosen
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .records(.rechecked(let progress)) = news else { return nil }
    all = progress.all
    secondsLeft = progress.secondsLeft
    guard let line = progress.line else { return .stay }
    if line.findings.isEmpty { holding.append(line.record) } else { differing.append(line) }
    return .stay
  }
}

extension RecheckScreen {
  package func body(in view: View) -> Body {
    guard let all else { return Body([Row(), Row("  …", .faint)]) }
    let head = [Row()] + state(all, view) + [Row()]
    let rows =
      differing.flatMap { differs($0, view) } + holds(view)
    let room = max(3, view.height - head.count)
    let focus = min(line, max(0, rows.count - 1)) + room / 2
    return Body(head + Body(rows, focus: focus).fitted(height: room).rows)
  }

  private func state(_ all: Int, _ view: View) -> [Row] {
    guard isOver else {
      let left = secondsLeft.map { view.words("，约剩 \($0) s", ", about \($0) s left") } ?? ""
      let words = view.words(
        "… 已复核 \(done) 份，还有 \(all - done) 份\(left)",
        "… \(done) rechecked, \(all - done) to go\(left)"
      )
      let share = all > 0 ? Double(done) / Double(all) : 1
      return [
        Row("  " + words, .warning),
        Row("  " + ProgressBar.text(share, width: min(60, view.width - 4))),
      ]
    }
    let words =
      differing.isEmpty
      ? view.words(
        "✓ \(all) 份记录的每个结论都能由其读数重新得出。",
        "✓ Every conclusion of \(all) records still follows from its readings."
      )
      : view.words(
        "✗ \(all) 份记录中有 \(differing.count) 份不再成立。",
        "✗ Of \(all) records \(differing.count) no longer hold."
      )
    return Row.wrapped(words, differing.isEmpty ? .good : .bad, width: view.width - 2, indent: 2)
  }

  private func differs(_ line: RecheckProgress.Line, _ view: View) -> [Row] {
    line.findings.flatMap { finding in
      Row.wrapped(
        "✗ \(line.record)  \(finding.code.rawValue) \(view.words(finding.sentence))",
        .bad,
        width: view.width - 2,
        indent: 2
      ) + Row.wrapped("→ " + view.words(finding.remedy), width: view.width - 4, indent: 4)
    }
  }

  private func holds(_ view: View) -> [Row] {
    guard !holding.isEmpty else { return [] }
    let numbers = holding.map { "\($0)" }.joined(separator: " ")
    return Row.wrapped(
      "✓ " + view.words("成立：", "hold: ") + numbers,
      .good,
      width: view.width - 2,
      indent: 2
    )
  }
}
