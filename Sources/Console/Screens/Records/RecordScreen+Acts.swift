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

  /// The failure that ended the run, else the last that it told of.
  private var failure: Failure? {
    card?.record.closing?.failure
      ?? card?.record.events.last.flatMap { entry in
        if case .event(let event) = entry.body { event.failure } else { nil }
      }
  }
}
