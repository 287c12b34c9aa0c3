import Evidence
package import Wording

/// The documents of a record page by page as text: those that were made, those that can be, and those
/// that were withdrawn.
package struct DocumentScreen: Screen {
  let number: Int
  private let wanted: DocumentChoice?
  var card: DocumentCard?
  var page = 0
  var line = 0
  var paths: [String] = []
  private var isWaiting = false

  /// `form` is a document's form, as `certificate` or `label`; nil for what the record earned.
  package init(_ number: Int, form: String? = nil) {
    self.number = number
    wanted = form.map { DocumentChoice(form: $0) }
  }

  package static let bindings: [KeyBinding<DocumentScreen>] = [
    KeyBinding(
      .pageDown,
      BilingualText(zh: "下一页", en: "next page"),
      when: { $0.page + 1 < $0.pages.count },
      act: { $0.turn(by: 1) }
    ),
    KeyBinding(
      .pageUp,
      BilingualText(zh: "上一页", en: "page before"),
      when: { $0.page > 0 },
      act: { $0.turn(by: -1) }
    ),
    KeyBinding(.down, BilingualText(zh: "移动", en: "move")) { $0.typed(.down) },
    KeyBinding(
      .tab,
      BilingualText(zh: "下一种文件", en: "next document"),
      help: BilingualText(
        zh: "依次显示证书或通知书、合格标识、检测报告、原始记录和已撤回的文件。",
        en: "Certificate or notice, label, test report, original record and what was withdrawn."
      ),
      when: { ($0.card?.choices.count ?? 0) > 1 },
      act: { $0.other() }
    ),
    KeyBinding(
      .character("w"),
      BilingualText(zh: "写出 PDF", en: "write the PDF"),
      help: BilingualText(
        zh: "已出具的按原样再给出一份；尚未出具的现在出具。",
        en: "One that was made is given again as it was; one that was not is made now."
      ),
      when: { $0.card != nil && !$0.isWaiting },
      act: { $0.ask(RecordsWish.write) }
    ),
    KeyBinding(
      .character("v"),
      BilingualText(zh: "用系统阅读器打开", en: "open in the viewer"),
      when: { $0.card?.hasViewer == true && !$0.isWaiting },
      act: { $0.ask(RecordsWish.view) }
    ),
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText {
    BilingualText(zh: "记录 \(number) 号的文件", en: "Documents of record \(number)")
  }

  package var purpose: BilingualText {
    BilingualText(
      zh: "逐页显示文件的文字；版面、图和二维码以 PDF 为准。",
      en: "Shows a document's words page by page; layout, plots and codes are in the PDF."
    )
  }

  package var opening: [Wish] { [.records(.document(number, wanted))] }

  var pages: [[[DocumentCard.Piece]]] { card?.shown.pages ?? [] }

  package mutating func typed(_ key: Key) -> Outcome {
    guard pages.indices.contains(page) else { return .stay }
    var listing = Listing(chosen: line)
    guard listing.press(key, count: pages[page].count) else { return .stay }
    line = listing.chosen
    return .stay
  }

  package mutating func take(_ news: News) -> Outcome? {
    switch news {
    case .records(.document(let card)) where card.record == number:
      let isSame = card.choices[card.chosen] == self.card.map { $0.choices[$0.chosen] }
      self.card = card
      page = isSame ? min(page, max(0, pages.count - 1)) : 0
      if !isSame { line = 0 }
    case .records(.written(let record, let paths)) where record == number:
      self.paths = paths
      isWaiting = false
    case .failed(let failure) where isWaiting:
      isWaiting = false
      return .open(FailureScreen(failure))
    default: return nil
    }
    return .stay
  }

  private mutating func turn(by step: Int) -> Outcome {
    page += step
    line = 0
    return .stay
  }

  private mutating func other() -> Outcome {
    guard let card else { return .stay }
    paths = []
    return .ask(.records(.document(number, card.choices[(card.chosen + 1) % card.choices.count])))
  }

  private mutating func ask(_ wish: (Int, DocumentChoice) -> RecordsWish) -> Outcome {
    guard let card else { return .stay }
    isWaiting = true
    paths = []
    return .ask(.records(wish(number, card.choices[card.chosen])))
  }
}
