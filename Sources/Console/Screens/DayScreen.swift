package import Wording

/// The day's work: the first screen of whoever signed in.
package struct DayScreen: Screen {
  var sheet: DaySheet?
  var listing = Listing()
  /// What was typed or scanned to find a pile.
  var sought = ""
  /// Whether letters are text and no commands: somebody searches, or a scanner types.
  var isSearching = false
  /// The number of the moment after the last letter.
  var moment = 0

  package init() {}

  package var title: BilingualText { BilingualText(zh: "今日工作", en: "The day's work") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "今日清单：哪些待检、已检、不合格、中断。用扫码枪扫出厂编号即可找到一台，清单外的会打开新铭牌。",
      en:
        "The day's list: what is to do, done, failed, cut off. Scan a serial number and its pile is "
        + "found; one that nobody knows opens a new nameplate."
    )
  }

  package var opening: [Wish] { [.day(.load)] }

  /// The interrupted runs come first, then the piles that are looked for.
  var shown: (interrupted: [InterruptedCard], piles: [DayPile]) {
    guard let sheet else { return ([], []) }
    return (sought.isEmpty ? sheet.interrupted : [], sheet.found(sought))
  }

  package func body(in view: View) -> Body {
    guard let sheet else {
      return Body([Row(), Row(view.words("  … 正在读取今日清单", "  … reading the day's list"))])
    }
    let field = [Row()] + (sought.isEmpty && !isSearching ? [] : [search(in: view), Row()])
    let head = sheet.head(in: view) + field
    let list = list(in: view).fitted(height: max(3, view.height - head.count))
    let cursor = Canvas.Place(row: head.count - 2, column: search(in: view).width - 1)
    return Body(head + list.rows, cursor: isSearching ? cursor : nil)
  }

  private func search(in view: View) -> Row {
    Row("  " + view.words("查找/扫码", "search, scan") + " ▸ ") + Row(sought, .strong)
      + Row("_", .field)
  }

  private func list(in view: View) -> Body {
    let (interrupted, piles) = shown
    let serials = piles.map { DisplayWidth.of($0.serial) }.max() ?? 0
    let models = piles.map { DisplayWidth.of($0.model) }.max() ?? 0
    let rows =
      interrupted.map { $0.row(in: view) }
      + piles.map { $0.row(in: view, serials: serials, models: models) }
    guard rows.isEmpty else { return Body(listing.marked(rows), focus: listing.chosen) }
    return Body(Row.wrapped(view.words(nothing), .faint, width: view.width - 2, indent: 2))
  }

  private var nothing: BilingualText {
    sought.isEmpty
      ? BilingualText(
        zh: "没有清单：扫出厂编号，或按 N 录入一台（assize tui --piles 文件 可给出清单）",
        en:
          "no list: scan a serial number or press N for a pile ('assize tui --piles FILE' gives one)"
      )
      : BilingualText(
        zh: "没有这一台：Enter 录入新铭牌",
        en: "no such pile: Enter types a new nameplate"
      )
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .day(.sheet(let sheet)):
      self.sheet = sheet
      chooseNext()
      return .stay
    case .day(.paused(moment)): return letterStood()
    default: return nil
    }
  }
}
