package import Wording

/// The pictures of a folder, of which some are kept with the record.
package struct PicturesScreen: Screen {
  private let folder: String
  /// The newest first.
  private let names: [String]
  private var chosen: Set<String> = []
  private var listing = Listing()

  package init(folder: String, names: [String]) {
    (self.folder, self.names) = (folder, names)
  }

  package static let bindings: [KeyBinding<PicturesScreen>] = [
    KeyBinding(.enter, BilingualText(zh: "选用", en: "take these")) { $0.take() },
    KeyBinding(.character(" "), BilingualText(zh: "标记", en: "mark")) { $0.mark() },
    KeyBinding(.down, BilingualText(zh: "下一张", en: "next")) { $0.typed(.down) },
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back },
  ]

  package var title: BilingualText { BilingualText(zh: "照片", en: "Photographs") }

  package var purpose: BilingualText {
    BilingualText(
      zh: "文件夹中的照片，最新的在前。标记一张或多张后按 Enter；未标记时取所选的一张。",
      en:
        "The pictures of a folder, the newest first. Mark some and press Enter; without a mark the "
        + "chosen one is taken."
    )
  }

  package func body(in view: View) -> Body {
    let head = [Row(), Row("  " + folder, .faint), Row()]
    let rows = listing.marked(
      names.map { chosen.contains($0) ? Row("✓ \($0)", .good) : Row("– \($0)") }
    )
    let none = Row(view.words("  此文件夹中没有照片", "  no pictures in this folder"), .warning)
    let list = Body(rows.isEmpty ? [none] : rows, focus: listing.chosen)
    return Body(head + list.fitted(height: max(3, view.height - head.count)).rows)
  }

  package mutating func typed(_ key: Key) -> Outcome {
    _ = listing.press(key, count: names.count)
    return .stay
  }

  private mutating func mark() -> Outcome {
    guard names.indices.contains(listing.chosen) else { return .stay }
    chosen.formSymmetricDifference([names[listing.chosen]])
    return typed(.down)
  }

  private func take() -> Outcome {
    let marked = names.filter(chosen.contains)
    let single = names.indices.contains(listing.chosen) ? [names[listing.chosen]] : []
    let wishes = (marked.isEmpty ? single : marked).map {
      Wish.preparation(.photograph("photograph/", path: "\(folder)/\($0)"))
    }
    return Outcome(.back, wishes)
  }
}
