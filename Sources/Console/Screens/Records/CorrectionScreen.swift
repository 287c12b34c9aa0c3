import Evidence
package import Wording

/// A correction: what it should say, why, whose it is, and who allows it, with their passphrase on the
/// same screen.
package struct CorrectionScreen: Screen {
  private let number: Int
  private let place: CorrectablePlace
  private var form: Form
  private var isAsked = false

  init(_ place: CorrectablePlace, _ card: RecordCard) {
    number = card.record.number
    self.place = place
    form = Self.form(place, author: card.person?.user ?? "")
  }

  package static let bindings: [KeyBinding<CorrectionScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "下一步", en: "go on"),
      help: BilingualText(
        zh: "到下一栏；在最后一栏批准并记录更正。",
        en: "To the next field; at the last the correction is authorised and recorded."
      ),
      when: { !$0.isAsked },
      act: { $0.enter() }
    ),
    KeyBinding(.tab, BilingualText(zh: "下一栏", en: "next field")) { $0.typed(.tab) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText {
    BilingualText(zh: "更正原始记录 \(number) 号", en: "Correct record \(number)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "原内容保留，打印的记录两者都列出。会改变结论的更正不被接受。由另一位批准人或技术负责人在此输入口令批准。",
      en: "What stood before stays, and the printed record shows both. What would change a "
        + "conclusion is refused. Another approver or the technical head allows it here with "
        + "their passphrase."
    )
  }

  package var draft: Draft? {
    form.draft(named: "correct/\(number)/\(place.entry)/\(place.field)")
  }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  package mutating func typed(_ key: Key) -> Outcome {
    if !isAsked { _ = form.press(key) }
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .records(.orderRefused(let field, let failure)) where isAsked:
      isAsked = false
      form.refuse(field, with: failure)
      return .stay
    case .records(.changed(let record)) where record == number && isAsked:
      // Done with: nothing of it is kept as a draft.
      for field in form.fields { form[field.id] = "" }
      return .back
    default: return nil
    }
  }

  private mutating func enter() -> Outcome {
    guard form.isFilled() else { return .stay }
    isAsked = true
    let order = CorrectionOrder(
      record: number,
      entry: place.entry,
      field: place.field,
      becomes: form.trimmed("becomes"),
      reason: form.trimmed("reason"),
      author: form.trimmed("author"),
      authoriser: form.trimmed("authoriser"),
      passphrase: form["passphrase"]
    )
    return .ask(.records(.correct(order)))
  }

  private static func form(_ place: CorrectablePlace, author: String) -> Form {
    Form([
      Field("now", BilingualText(zh: "现为", en: "It says"), .shown, text: place.now),
      Field("becomes", BilingualText(zh: "更正为", en: "It should say")),
      Field("reason", BilingualText(zh: "原因", en: "Why")),
      Field("author", BilingualText(zh: "更正人账户", en: "Whose correction"), text: author),
      Field(
        "authoriser",
        BilingualText(zh: "批准人账户", en: "Authorised by"),
        hint: BilingualText(zh: "另一位批准人或技术负责人", en: "another approver or the technical head")
      ),
      Field("passphrase", BilingualText(zh: "批准人口令", en: "Their passphrase"), .secret),
    ])
  }

  package func body(in view: View) -> Body {
    let name = view.words("第 \(place.entry) 条：", "Entry \(place.entry): ") + view.words(place.name)
    let head = [Row()] + Row.wrapped(name, .strong, width: view.width - 2, indent: 2) + [Row()]
    return form.body(in: view).below(head, isWaiting: isAsked, view)
  }
}

extension Body {
  /// A form below what it is about, and whether its answer is awaited.
  func below(_ head: [Row], isWaiting: Bool, _ view: View) -> Body {
    let waiting = isWaiting ? [Row(), Row("  … " + view.words("请稍候", "one moment"), .warning)] : []
    var body = below(head, then: waiting)
    if isWaiting { body.cursor = nil }
    return body
  }
}
