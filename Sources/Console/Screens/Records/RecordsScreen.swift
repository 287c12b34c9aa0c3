import Evidence
package import Wording

/// The records of the store: searched as one types, filtered with one key.
package struct RecordsScreen: Screen {
  var list: RecordsList?
  var text = ""
  var filter = RecordFilter.all
  var listing = Listing()

  package init() {}

  package static let bindings: [KeyBinding<RecordsScreen>] = [
    KeyBinding(
      .enter,
      BilingualText(zh: "打开", en: "open"),
      when: { $0.chosen != nil },
      act: { screen in
        screen.chosen.map { .open(RecordScreen($0.number)) } ?? .stay
      }
    ),
    KeyBinding(
      .down,
      BilingualText(zh: "选择", en: "choose"),
      help: BilingualText(
        zh: "↑ ↓ PgUp PgDn Home End 在列表中移动。",
        en: "↑ ↓ PgUp PgDn Home End move in the list."
      )
    ) { screen in screen.typed(.down) },
    KeyBinding(
      .tab,
      BilingualText(zh: "筛选", en: "filter"),
      help: BilingualText(
        zh: "依次显示全部、待我签名、不合格、中断、有撤回文件的记录；Shift-Tab 反向。",
        en: "All, due for me, nonconforming, interrupted, withdrawn, in turn; Shift-Tab turns back."
      )
    ) { $0.turn(by: 1) },
    KeyBinding(
      .function(2),
      BilingualText(zh: "逐份签名", en: "sign those due"),
      help: BilingualText(
        zh: "一次坐下，逐份签署轮到您的全部记录。",
        en: "Every record that is due for you, one after the other in one sitting."
      ),
      when: { ($0.list?.counts[.due] ?? 0) > 0 },
      act: { _ in .open(SigningScreen()) }
    ),
    KeyBinding(
      .function(3),
      BilingualText(zh: "复核全部", en: "recheck all"),
      when: { $0.list?.lines.isEmpty == false },
      act: { _ in .open(RecheckScreen()) }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "原始记录", en: "Records") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "直接输入出厂编号、厂家、记录号或日期（如 2026-03）来查找；几个词用空格隔开，须同时符合。",
      en: "Type a serial number, a maker, a record's number or a day, as in 2026-03; several words "
        + "must all be found."
    )
  }

  package var opening: [Wish] { [.records(.list)] }

  var chosen: RecordLine? {
    guard let list, list.found.indices.contains(listing.chosen) else { return nil }
    return list.lines[list.found[listing.chosen]]
  }

  package mutating func typed(_ key: Key) -> Outcome {
    if listing.press(key, count: list?.found.count ?? 0) { return .stay }
    switch key {
    case .character(let character): text.append(character)
    case .backspace, .delete: text = String(text.dropLast())
    case .control("u"): text = ""
    case .backTab: return turn(by: -1)
    default: return .stay
    }
    find()
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    if case .records(.changed) = news { return .ask(.records(.list)) }
    guard case .records(.list(let lines, let underWay, let person)) = news else { return nil }
    let number = chosen?.number
    list = RecordsList(lines, underWay: underWay, for: person)
    find()
    let place = list?.found.firstIndex { lines[$0].number == number }
    listing.chosen = place ?? 0
    return .stay
  }

  private mutating func turn(by step: Int) -> Outcome {
    let all = RecordFilter.allCases
    let place = all.firstIndex(of: filter) ?? 0
    filter = all[(place + step + all.count) % all.count]
    find()
    return .stay
  }

  private mutating func find() {
    list?.find(text, filter)
    listing.chosen = 0
  }
}
