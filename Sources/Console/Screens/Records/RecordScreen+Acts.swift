import Evidence
import Wording

extension RecordScreen {
  /// What can be done with the record, each offered only where it can.
  static let acts: [KeyBinding<RecordScreen>] = [
    KeyBinding(
      .character("g"),
      BilingualText(zh: "签名", en: "sign"),
      when: { $0.isDue },
      act: { .open(SigningScreen(only: $0.number)) }
    ),
    KeyBinding(
      .character("d"),
      BilingualText(zh: "看文件", en: "documents"),
      when: { $0.card != nil },
      act: { .open(DocumentScreen($0.number)) }
    ),
    KeyBinding(
      .character("p"),
      BilingualText(zh: "写出文件", en: "write documents"),
      help: BilingualText(
        zh: "把本记录的证书或通知书、合格标识和原始记录写到文件夹。",
        en: "Writes certificate or notice, label and original record to the folder of documents."
      ),
      when: { $0.card?.record.closing != nil },
      act: { .ask(.records(.writeAll($0.number))) }
    ),
    KeyBinding(
      .character("c"),
      BilingualText(zh: "更正", en: "correct"),
      when: { $0.card?.record.closing != nil && $0.card?.person?.user != nil },
      act: { screen in screen.card.map { .open(CorrectScreen($0)) } ?? .stay }
    ),
    KeyBinding(
      .character("k"),
      BilingualText(zh: "复核", en: "recheck"),
      when: { $0.card?.record.closing != nil },
      act: { .open(RecheckScreen($0.number)) }
    ),
    KeyBinding(
      .character("i"),
      BilingualText(zh: "重新出具", en: "issue anew"),
      when: { $0.issued != nil },
      act: { screen in
        guard let card = screen.card, let issued = screen.issued else { return .stay }
        return .open(ReissueScreen(card, issued))
      }
    ),
    KeyBinding(
      .character("e"),
      BilingualText(zh: "导出签名", en: "export signed"),
      help: BilingualText(
        zh: "写出记录及其签名，任何人可用 openssl 核对。",
        en: "Writes the record and its signatures, which anybody can check with openssl."
      ),
      when: { $0.card?.record.signatures.isEmpty == false },
      act: { .ask(.records(.export($0.number))) }
    ),
    KeyBinding(
      .character("x"),
      BilingualText(zh: "原因链", en: "causes"),
      help: BilingualText(zh: "结束本次检定的故障及其原因。", en: "The failure that ended the run, as a tree."),
      when: { $0.failure != nil },
      act: { screen in screen.failure.map { .open(FailureScreen($0)) } ?? .stay }
    ),
  ]

  /// Whether whoever looks may sign the stage that is due.
  private var isDue: Bool {
    guard
      let card, card.record.closing != nil, let due = card.record.dueStage,
      let person = card.person, let user = person.user
    else { return false }
    return person.roles.contains(due) && (due != .verifier || card.record.opening.user == user)
      && !card.record.signatures.contains { $0.statement.signer == user }
  }

  /// The document that stands under a number of the institution's.
  private var issued: DocumentRecord? {
    card?.record.documents.last { document in
      !document.isSpecimen && document.form != "original-record" && document.form != "label"
        && card?.record.withdrawals.contains { $0.matter.number == document.number } == false
    }
  }

  /// The failure that ended the run, else the last that it told of.
  private var failure: Failure? {
    card?.record.closing?.failure
      ?? card?.record.events.last.flatMap { entry in
        if case .event(let event) = entry.body { event.failure } else { nil }
      }
  }
}
