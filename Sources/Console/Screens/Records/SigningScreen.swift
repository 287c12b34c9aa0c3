import Evidence
package import Wording

/// Every record that is due for whoever sits here, signed one after the other in one sitting.
///
/// The key of whoever signed in signs: nothing is asked again.
package struct SigningScreen: Screen {
  /// The one record it is about; nil for all that are due.
  private let only: Int?
  var places: [SigningPlace]?
  var index = 0
  var card: RecordCard?
  var isSigning = false
  var line = 0

  package init(only: Int? = nil) { self.only = only }

  package static let bindings: [KeyBinding<SigningScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "签名", en: "sign"),
      help: BilingualText(
        zh: "以本次登录的密钥签署所示记录，然后转到下一份。",
        en: "Signs the record shown with the key of this sign-in, and goes to the next."
      ),
      when: \.canSign,
      act: { $0.sign() }
    ),
    KeyBinding(
      .character("n"),
      BilingualText(zh: "下一份", en: "next"),
      help: BilingualText(zh: "先看下一份，之后还会回到这一份。", en: "The next first; this one comes again."),
      when: { $0.open.count > 1 && !$0.isSigning },
      act: { $0.next() }
    ),
    KeyBinding(
      .character("r"),
      BilingualText(zh: "不签", en: "leave unsigned"),
      help: BilingualText(
        zh: "本次不签这一份；哪里也不留记录。",
        en: "Not signed in this sitting; written nowhere."
      ),
      when: \.canSign,
      act: { screen in
        screen.places?[screen.index].state = .left
        return screen.next()
      }
    ),
    KeyBinding(
      .character("o"),
      BilingualText(zh: "看全部", en: "the whole record"),
      when: { $0.current != nil && $0.canSign },
      act: { screen in screen.current.map { .open(RecordScreen($0.line.number)) } ?? .stay }
    ),
    KeyBinding(
      .character("d"),
      BilingualText(zh: "看文件", en: "documents"),
      when: \.canSign,
      act: { screen in screen.current.map { .open(DocumentScreen($0.line.number)) } ?? .stay }
    ),
    KeyBinding(.down, BilingualText(zh: "移动", en: "move"), when: { $0.card != nil }) {
      $0.typed(.down)
    },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "签名", en: "Signing") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "逐份查看并签署轮到您的记录。同一份记录由三位不同的人员签署；不签的记录哪里也不留痕迹。",
      en: "Look at each record that is due for you and sign it. Three different people sign a "
        + "record; leaving one unsigned is written nowhere."
    )
  }

  package var opening: [Wish] { [.records(.list)] }

  private var open: [Int] { places?.indices.filter { places?[$0].isOpen == true } ?? [] }

  var current: SigningPlace? {
    guard let places, places.indices.contains(index), places[index].isOpen else { return nil }
    return places[index]
  }

  private var canSign: Bool { current != nil && card != nil && !isSigning }

  package mutating func typed(_ key: Key) -> Outcome {
    guard let card, let current else { return .stay }
    let narrow = View(width: 80, height: 24, language: .chinese)
    var listing = Listing(chosen: line)
    _ = listing.press(key, count: sheet(card, current.role, narrow).count)
    line = listing.chosen
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    guard case .records(let news) = news else { return nil }
    switch news {
    case .list(let lines, _, let person) where places == nil: return begin(lines, person)
    case .sheet(let card) where card.record.number == current?.line.number:
      self.card = card
      line = 0
      return .stay
    case .signed(let record, let receipt) where record == current?.line.number:
      places?[index].state = .signed(receipt)
      return next()
    case .refused(let record, let failure) where record == current?.line.number:
      places?[index].state = .refused(failure)
      isSigning = false
      return .stay
    default: return nil
    }
  }

  private mutating func begin(_ lines: [RecordLine], _ person: Person?) -> Outcome {
    places = lines.compactMap { line in
      guard only == nil || line.number == only else { return nil }
      return line.dueStage(for: person?.user, holding: person?.roles ?? [])
        .map { SigningPlace(line: line, role: $0) }
    }
    return show(open.first)
  }

  /// The next that can still be signed, in a circle; the summary once there is none.
  private mutating func next() -> Outcome {
    isSigning = false
    return show(open.first { $0 > index } ?? open.first)
  }

  private mutating func show(_ place: Int?) -> Outcome {
    card = nil
    guard let place, let places else { return .stay }
    index = place
    return .ask(.records(.sheet(places[place].line.number)))
  }

  private mutating func sign() -> Outcome {
    guard let current else { return .stay }
    isSigning = true
    return .ask(.records(.sign(current.line.number, as: current.role)))
  }
}
