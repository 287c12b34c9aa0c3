import Wording

extension DayScreen {
  package static let bindings: [KeyBinding<DayScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "准备", en: "prepare"),
      help: BilingualText(
        zh: "准备所选充电桩的检定；没有找到的打开新铭牌",
        en: "prepares the chosen pile; where none was found, opens a new nameplate"
      ),
      when: { $0.mayEnter && !$0.isAtInterrupted }
    ) { $0.enter() },
    KeyBinding(
      .enter,
      BilingualText(zh: "继续中断的检定", en: "go on with the run"),
      when: { $0.mayEnter && $0.isAtInterrupted }
    ) { $0.enter() },
    command("n", BilingualText(zh: "新桩", en: "new pile")) { $0.sheet?.mayVerify == true },
    command(
      "s",
      BilingualText(zh: "查找", en: "search"),
      help: BilingualText(
        zh: "输入出厂编号或型号的一部分；扫码枪不按此键也可",
        en: "type a part of serial number or model; a scanner needs no key before it"
      )
    ),
    command("r", BilingualText(zh: "记录", en: "records")),
    command("l", BilingualText(zh: "重读", en: "reload")),
    command("o", BilingualText(zh: "退出登录", en: "sign out")),
    KeyBinding(
      .escape,
      BilingualText(zh: "取消查找", en: "end the search"),
      when: { $0.isSearching }
    ) { screen in
      screen.endSearch()
      return .stay
    },
    KeyBinding(.down, BilingualText(zh: "选择", en: "choose"), when: { $0.count > 1 }) {
      $0.move(.down)
    },
    KeyBinding(.function(10), BilingualText(zh: "退出", en: "leave")) { _ in Outcome(.leave) },
  ]

  /// A letter acts after a moment's silence: a serial number may begin with any of them.
  private static func command(
    _ letter: Character,
    _ name: BilingualText,
    help: BilingualText? = nil,
    when isOffered: @escaping @Sendable (DayScreen) -> Bool = { _ in true }
  ) -> KeyBinding<DayScreen> {
    KeyBinding(
      .character(letter),
      name,
      help: help,
      when: { !$0.isSearching && $0.sought.isEmpty && isOffered($0) }
    ) { $0.add(letter) }
  }

  var count: Int { shown.interrupted.count + shown.piles.count }

  var mayEnter: Bool { sheet?.mayVerify == true && (count > 0 || !sought.isEmpty) }

  var isAtInterrupted: Bool { shown.interrupted.indices.contains(listing.chosen) }

  package mutating func typed(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return add(character)
    case .backspace, .delete:
      if !sought.isEmpty { sought.removeLast() }
      isSearching = isSearching && !sought.isEmpty
    case .control("u"): endSearch()
    default: return move(key)
    }
    listing.chosen = 0
    return .stay
  }

  mutating func move(_ key: Key) -> Outcome {
    _ = listing.press(key, count: count)
    return .stay
  }

  /// Whatever is done gives way to the next pile that is to do.
  mutating func chooseNext() {
    let (interrupted, piles) = shown
    listing.chosen = min(listing.chosen, max(0, count - 1))
    let place = listing.chosen - interrupted.count
    guard sought.isEmpty, piles.indices.contains(place), !piles[place].state.isToDo else { return }
    let next =
      piles[place...].firstIndex { $0.state.isToDo } ?? piles.firstIndex { $0.state.isToDo }
    listing.chosen = interrupted.count + (next ?? place)
  }

  mutating func endSearch() {
    (sought, isSearching) = ("", false)
    listing.chosen = 0
  }

  /// One more character of a search or of a scan; the first alone may still be a command.
  mutating func add(_ character: Character) -> Outcome {
    listing.chosen = 0
    isSearching = isSearching || !sought.isEmpty
    sought.append(character)
    if isSearching { return .stay }
    moment += 1
    return .ask(.day(.pause(moment)))
  }

  /// A letter with nothing after it was pressed by a hand.
  mutating func letterStood() -> Outcome {
    guard !isSearching, sought.count == 1, let letter = sought.lowercased().first else {
      return .stay
    }
    if let outcome = carryOut(letter) { return outcome }
    isSearching = true
    return .stay
  }

  private mutating func carryOut(_ letter: Character) -> Outcome? {
    switch letter {
    case "n" where sheet?.mayVerify == true:
      endSearch()
      return newPile(serial: "", model: "")
    case "s":
      endSearch()
      isSearching = true
      return .stay
    case "r":
      endSearch()
      return .open(RecordsScreen())
    case "l":
      endSearch()
      return .ask(.day(.load))
    case "o":
      return Outcome(.replace(SignInScreen(next: DayScreen())), [.account(.signOut)])
    default: return nil
    }
  }

  mutating func enter() -> Outcome {
    let (interrupted, piles) = shown
    if interrupted.indices.contains(listing.chosen) {
      return .open(InterruptedScreen(interrupted[listing.chosen]))
    }
    let place = listing.chosen - interrupted.count
    let serial = sought
    endSearch()
    guard piles.indices.contains(place) else { return newPile(serial: serial, model: "") }
    return prepare(piles[place])
  }
}
