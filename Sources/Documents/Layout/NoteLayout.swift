import Wording

/// Lays out sentences: numbered notes, and the line an empty table leaves.
struct NoteLayout {
  let typesetter: Typesetter

  /// A number before each; a sentence alone needs none.
  func numbered(_ notes: [BilingualText]) -> [Block] {
    notes.enumerated().map { index, note in
      var setting = Setting(typesetter)
      let indent = notes.count > 1 ? 16.0 : 0
      if notes.count > 1 { setting.add("\(index + 1).", .body, x: 0, width: indent) }
      setting.y = 0
      setting.add(note, (.body, .bodyEnglish), x: indent, width: Paper.bodyWidth - indent)
      return Block(
        height: setting.y,
        elements: setting.elements,
        spaceBefore: index == 0 ? 4 : 2,
        name: note.zh
      )
    }
  }

  func sentence(_ text: BilingualText) -> Block {
    var setting = Setting(typesetter)
    setting.addInline(text, (.body, .bodyEnglish), x: 0, width: Paper.bodyWidth)
    return Block(height: setting.y, elements: setting.elements, name: text.zh)
  }

  func heading(_ text: BilingualText) -> Block {
    var setting = Setting(typesetter)
    setting.addInline(text, (.heading, .headingEnglish), x: 0, width: Paper.bodyWidth)
    return Block(
      height: setting.y + 3,
      elements: setting.elements,
      spaceBefore: 9.5,
      keepsWithNext: true,
      name: text.zh
    )
  }

  /// The words after which nothing follows, between two rules.
  func endMark(_ text: BilingualText) -> Block {
    var setting = Setting(typesetter, from: 2)
    let words = "\(text.zh)  \(text.en)"
    setting.add(words, .frame, x: 0, width: Paper.bodyWidth, .centre)
    let half = (Paper.bodyWidth - typesetter.width(words, .frame)) / 2 - 10
    for x in [0, Paper.bodyWidth - half] {
      setting.add(
        .line(PlacedLine(start: Point(x, 7.5), end: Point(x + half, 7.5), width: 0.4))
      )
    }
    return Block(height: setting.y + 2, elements: setting.elements, spaceBefore: 12, name: text.zh)
  }

  /// Places for names, side by side: a name where somebody signed, else empty.
  func signatures(
    _ lines: [SignatureLine],
    remark: BilingualText,
    isWarning: Bool
  ) -> [Block] {
    let width = Paper.bodyWidth / Double(max(1, lines.count))
    var setting = Setting(typesetter, from: 22)
    for (index, line) in lines.enumerated() {
      let x = Double(index) * width
      setting.y = 22
      setting.add(line.label, (.cover, .coverEnglish), x: x + 12, width: 62)
      let foot = setting.y
      add(line, to: &setting, x: x + 68, width: width - 80)
      setting.y = foot
      let rule = PlacedLine(start: Point(x + 66, 38), end: Point(x + width - 12, 38), width: 0.5)
      setting.add(.line(rule))
    }
    setting.y += 5
    setting.add(
      remark,
      (isWarning ? .frame.coloured(.warning) : .frame, .frameEnglish),
      x: 12,
      width: Paper.bodyWidth - 24
    )
    return [
      Block(height: setting.y + 4, elements: setting.elements, spaceBefore: 8, name: remark.zh)
    ]
  }

  /// The name on the rule, the day below it.
  private func add(_ line: SignatureLine, to setting: inout Setting, x: Double, width: Double) {
    guard let name = line.name else { return }
    setting.y = 21
    setting.add(name, .cover, x: x, width: width)
    setting.y = 39
    setting.add(line.day ?? "", .frameEnglish, x: x, width: width)
  }
}
