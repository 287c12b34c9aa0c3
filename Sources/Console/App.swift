package import Wording

/// The whole interface as a value: the screens on top of each other, and what was said last.
package struct App: Sendable {
  package private(set) var language: Language
  package private(set) var person: Person?
  private var screens: [any Screen]
  private var drafts: [String: Draft]
  private var said: (text: BilingualText, ink: Ink)?
  private var busy: BilingualText?
  /// Whether the person left.
  package var isOver: Bool { screens.isEmpty }

  /// Whether an alarm rings until a key is pressed.
  package var isRinging: Bool { (screens.last as? AlarmScreen)?.isRinging ?? false }

  package init(language: Language, first: any Screen, drafts: [Draft] = []) {
    self.language = language
    self.drafts = Dictionary(drafts.map { ($0.name, $0) }) { $1 }
    screens = [first]
  }

  /// Keys that do the same on every screen.
  package static let keys = [
    KeyLine(.function(1), BilingualText(zh: "帮助", en: "help")),
    KeyLine(.function(12), BilingualText(zh: "中文/English", en: "中文/English")),
    KeyLine(.control("l"), BilingualText(zh: "重画屏幕", en: "draw the screen again")),
  ]

  /// What the first screen asks for.
  package mutating func begin() -> [Wish] { entering() }

  package mutating func press(_ key: Key) -> [Wish] {
    guard let top = screens.last else { return [] }
    said = nil
    switch key {
    case .function(1) where !(top is HelpScreen):
      screens.append(HelpScreen(of: top))
      return []
    case .function(12):
      language = language == .chinese ? .english : .chinese
      return []
    case .control("l"): return [.repaint]
    // Whatever stands there, help or a form: a run under way ends, load off first.
    case .control("c"): return [.run(.stop)]
    default:
      var screen = top
      let outcome = screen.press(key)
      return follow(outcome, from: screen, was: top)
    }
  }

  package mutating func take(_ news: News) -> [Wish] {
    var (wishes, isTaken) = ([Wish](), false)
    for index in screens.indices.dropLast() {
      let (neededHand, old) = (screens[index].needsHand, screens[index].draft)
      if let outcome = screens[index].take(news) {
        wishes += outcome.wishes + kept(screens[index].draft, old)
        if screens[index].needsHand, !neededHand { wishes.append(.bell) }
        isTaken = true
      }
    }
    if case .account(.signedIn(let person)) = news { self.person = person }
    if case .account(.signedOut) = news { person = nil }
    if let top = screens.last {
      var screen = top
      if let outcome = screen.take(news) {
        isTaken = true
        wishes += follow(outcome, from: screen, was: top)
      }
    }
    return wishes + own(news, isTaken: isTaken)
  }

  package func canvas(width: Int, height: Int) -> Canvas {
    guard let screen = screens.last else { return Canvas([], width: width, height: height) }
    let frame = ScreenFrame(width: width, height: height, language: language)
    return frame.canvas(screen, person: person, said: said, busy: busy)
  }

  private mutating func own(_ news: News, isTaken: Bool) -> [Wish] {
    switch news {
    case .failed(let failure) where !isTaken:
      busy = nil
      return follow(.open(FailureScreen(failure)))
    case .failed: busy = nil
    case .said(let text): said = (text, .good)
    case .busy(let text): busy = text
    case .alarm(let failure): return follow(.open(AlarmScreen(failure)))
    default: break
    }
    return []
  }

  /// Puts the changed screen in place, keeps what was typed, and goes where the outcome says.
  private mutating func follow(
    _ outcome: Outcome,
    from changed: (any Screen)? = nil,
    was old: (any Screen)? = nil
  ) -> [Wish] {
    var wishes = outcome.wishes
    if let changed {
      screens[screens.count - 1] = changed
      wishes += kept(changed.draft, old?.draft)
      if changed.needsHand, old?.needsHand != true { wishes.append(.bell) }
    }
    switch outcome.move {
    case .stay: return wishes
    case .open(let screen): screens.append(screen)
    case .replace(let screen): screens[screens.count - 1] = screen
    case .back: screens.removeLast()
    case .home:
      let day = screens.firstIndex { $0 is DayScreen } ?? 0
      screens = Array(screens.prefix(day + 1))
    case .leave: screens = []
    }
    guard case .back = outcome.move else { return wishes + entering() }
    return wishes
  }

  private mutating func entering() -> [Wish] {
    guard var screen = screens.last else { return [] }
    if let name = screen.draft?.name, let draft = drafts[name] { screen.restore(draft) }
    screens[screens.count - 1] = screen
    return screen.opening + (screen.needsHand ? [.bell] : [])
  }

  /// A draft that changed is kept; one that vanished was done with and is removed.
  private mutating func kept(_ draft: Draft?, _ old: Draft?) -> [Wish] {
    guard draft != old, let changed = draft ?? old.map({ Draft(name: $0.name, texts: [:]) })
    else { return [] }
    drafts[changed.name] = changed.isEmpty ? nil : changed
    return [.keep(changed)]
  }
}
