import Evidence
package import Wording

/// Withdraws a document and issues it anew under another number.
package struct ReissueScreen: Screen {
  private let number: Int
  private let document: DocumentRecord
  private var form: Form
  private var isAsked = false

  init(_ card: RecordCard, _ document: DocumentRecord) {
    number = card.record.number
    self.document = document
    let reason = Field("reason", BilingualText(zh: "撤回原因", en: "Why it is withdrawn"))
    // Whoever signed in as an approver is not asked again.
    let mayApprove = card.person?.roles.contains(.approver) == true
    form = Form(
      mayApprove
        ? [reason]
        : [
          reason, Field("approver", BilingualText(zh: "批准人账户", en: "Approved by")),
          Field("passphrase", BilingualText(zh: "批准人口令", en: "Their passphrase"), .secret),
        ]
    )
  }

  package static let bindings: [KeyBinding<ReissueScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "撤回并重新出具", en: "withdraw and issue anew"),
      when: { !$0.isAsked },
      act: { $0.enter() }
    ),
    KeyBinding(
      .tab,
      BilingualText(zh: "下一栏", en: "next field"),
      when: { $0.form.fields.count > 1 },
      act: { $0.typed(.tab) }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "重新出具文件", en: "Issue a document anew") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "撤回已出具的文件，以新编号重新出具；新文件写明所代替的编号。",
      en: "Withdraws the document that was issued and issues it under another number, which cites "
        + "the old one."
    )
  }

  package var draft: Draft? { form.draft(named: "reissue/\(number)") }

  package mutating func restore(_ draft: Draft) { form.restore(draft) }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = form.press(key)
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .records(.orderRefused(let field, let failure)) where isAsked:
      isAsked = false
      form.refuse(field, with: failure)
      return .stay
    case .records(.changed(let record)) where record == number && isAsked:
      form["reason"] = ""
      return .back
    default: return nil
    }
  }

  private mutating func enter() -> Outcome {
    guard form.isFilled() else { return .stay }
    isAsked = true
    let approver =
      form.fields.count > 1
      ? ReissueOrder.Approver(user: form.trimmed("approver"), passphrase: form["passphrase"]) : nil
    return .ask(
      .records(
        .reissue(
          ReissueOrder(record: number, reason: form.trimmed("reason"), approver: approver)
        )
      )
    )
  }

  package func body(in view: View) -> Body {
    let name = "\(view.words(RecordWords.text(of: document.form))) \(document.number)"
    let head =
      [Row()]
      + Row.wrapped(
        view.words("撤回 \(name)，并以新编号重新出具", "\(name) is withdrawn and issued anew"),
        .warning,
        width: view.width - 2,
        indent: 2
      ) + [Row()]
    return form.body(in: view).below(head, isWaiting: isAsked, view)
  }
}
