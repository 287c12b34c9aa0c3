import Wording

extension DaySheet {
  /// The numbers of the day, whatever needs a look, and what is worth knowing.
  func head(in view: View) -> [Row] {
    let (todo, rest) = (piles.count { $0.state.isToDo }, piles.map(\.state))
    let counts = [
      Span(view.words("  待检 \(todo)", "  to do \(todo)"), .strong),
      Span(view.words("   ✓ 合格 \(count(.done, rest))", "   ✓ done \(count(.done, rest))"), .good),
      Span(
        view.words("   ✗ 不合格 \(count(.failed, rest))", "   ✗ failed \(count(.failed, rest))"),
        .bad
      ),
      Span(
        view.words("   … 中断 \(interrupted.count)", "   … cut off \(interrupted.count)"),
        .warning
      ),
    ]
    let first = Row(counts).beside(Row(day + " ", .faint), width: view.width)
    let refusal = mayVerify ? [] : [Self.noVerifier]
    return [first]
      + (refusal + warnings).flatMap { warning in
        Row.noted("  ! ", view.words(warning), .warning, width: view.width - 1)
      } + remarks.flatMap { Row.noted("    ", view.words($0), .faint, width: view.width - 1) }
  }

  private func count(_ state: DayPile.State, _ all: [DayPile.State]) -> Int {
    all.count { $0 == state }
  }

  private static let noVerifier = BilingualText(
    zh: "此账户没有检定员角色：可查询，不能开始检定",
    en: "this account has no verifier's role: it can search, and begin no verification"
  )
}

extension InterruptedCard {
  func row(in view: View) -> Row {
    Row(
      view.words(
        "… \(record) 号记录中断：\(serial) \(connector)，\(at)，\(by)",
        "… record \(record) was cut off: \(serial) \(connector), \(at), \(by)"
      ),
      .warning
    )
  }
}

extension DayPile {
  /// State, serial number, model and what the records say, in columns.
  func row(in view: View, serials: Int, models: Int) -> Row {
    let state = DisplayWidth.padded(view.words(self.state.words), to: 13)
    let name =
      DisplayWidth.padded(serial, to: serials) + "  " + DisplayWidth.padded(model, to: models)
    let missing = BilingualText(zh: "铭牌待录入", en: "nameplate to be typed")
    let words = problem ?? note ?? (file == nil ? missing : nil)
    let ink: Ink = problem == nil ? .faint : .bad
    return Row([Span(state, self.state.ink), Span(name + "  ")])
      + Row((problem == nil ? "" : "✗ ") + (words.map(view.words) ?? ""), ink)
  }
}
