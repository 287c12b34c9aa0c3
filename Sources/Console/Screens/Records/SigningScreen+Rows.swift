import Evidence
import Wording

extension SigningScreen {
  package func body(in view: View) -> Body {
    guard let places else { return Body([Row(), Row("  …", .faint)]) }
    guard let current else { return summary(places, view) }
    let head = Row.wrapped(progress(places, view), .strong, width: view.width, indent: 2)
    let refusal = self.refusal(current, view)
    let sheet = card.map { self.sheet($0, current.role, view) } ?? [Row("  …", .faint)]
    let above = head + [Row()] + refusal
    let shown = min(line, max(0, sheet.count - 1))
    let room = max(3, view.height - above.count)
    return Body(above + Body(sheet, focus: shown + room / 2).fitted(height: room).rows)
  }

  private func progress(_ places: [SigningPlace], _ view: View) -> String {
    let done = places.count { if case .signed = $0.state { true } else { false } }
    let words = view.words(
      "第 \(index + 1) 份，共 \(places.count) 份；已签 \(done) 份",
      "Record \(index + 1) of \(places.count) that are due; \(done) signed"
    )
    return isSigning ? "… " + view.words("正在签名", "signing") + "  " + words : words
  }

  private func refusal(_ place: SigningPlace, _ view: View) -> [Row] {
    guard case .refused(let failure) = place.state else { return [] }
    let text = "✗ \(failure.code.rawValue) \(view.words(failure.sentence))"
    return Row.wrapped(text, .bad, width: view.width - 2, indent: 2)
      + Row.wrapped("→ " + view.words(failure.remedy), width: view.width - 2, indent: 2) + [Row()]
  }

  /// The same sheet as 'assize sign' shows, what has to be seen first in its own ink.
  func sheet(_ card: RecordCard, _ role: Role, _ view: View) -> [Row] {
    SigningSheet.lines(card.record, role, view.language).enumerated().flatMap { index, line in
      let text = line.trimmed
      let ink: Ink =
        switch text.first {
        case "!", "←": .warning
        case "✓": .good
        default: index == 0 ? .strong : .plain
        }
      return Row.wrapped(text, ink, width: view.width - 4, indent: index == 0 ? 2 : 4)
    }
  }

  private func summary(_ places: [SigningPlace], _ view: View) -> Body {
    guard !places.isEmpty else {
      let none = view.words("没有轮到您签名的记录。", "No record is due for you to sign.")
      return Body([Row(), Row("  " + none, .strong)])
    }
    let head = view.words("本次签名结束。", "This sitting is over.")
    return Body([Row(), Row("  " + head, .strong), Row()] + places.flatMap { $0.rows(view) })
  }
}
