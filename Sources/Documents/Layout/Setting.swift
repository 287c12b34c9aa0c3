import Wording

/// Sets texts inside a box, line under line, and remembers how far down it came.
struct Setting {
  enum Alignment { case left, centre, right }

  let typesetter: Typesetter
  private(set) var elements: [PageElement] = []
  /// How far down the next line begins, in points.
  var y = 0.0

  init(_ typesetter: Typesetter, from y: Double = 0) {
    self.typesetter = typesetter
    self.y = y
  }

  /// Sets a text between x and x + width, breaking it where it must.
  mutating func add(
    _ text: String,
    _ style: TextStyle,
    x: Double,
    width: Double,
    _ alignment: Alignment = .left
  ) {
    for line in typesetter.lines(text, style, width: width) {
      let rest = max(0, width - line.width)
      let shift =
        switch alignment {
        case .left: 0.0
        case .centre: rest / 2
        case .right: rest
        }
      if !line.text.isEmpty {
        elements.append(
          .text(
            PlacedText(origin: Point(x + shift, y + style.baseline), text: line.text, style: style)
          )
        )
      }
      y += style.lineHeight
    }
  }

  /// Chinese above, English smaller below; once where both are the same.
  mutating func add(
    _ text: BilingualText,
    _ styles: (zh: TextStyle, en: TextStyle),
    x: Double,
    width: Double,
    _ alignment: Alignment = .left
  ) {
    add(text.zh, styles.zh, x: x, width: width, alignment)
    if text.en != text.zh { add(text.en, styles.en, x: x, width: width, alignment) }
  }

  /// Chinese, then English smaller on the same line; below it where the line is too short.
  mutating func addInline(
    _ text: BilingualText,
    _ styles: (zh: TextStyle, en: TextStyle),
    x: Double,
    width: Double
  ) {
    let gap = styles.en.size * 0.7
    let used = typesetter.width(text.zh, styles.zh) + gap
    let fits = text.en != text.zh && used + typesetter.width(text.en, styles.en) <= width
    guard fits else { return add(text, styles, x: x, width: width) }
    let origin = Point(x + used, y + styles.zh.baseline)
    elements.append(.text(PlacedText(origin: origin, text: text.en, style: styles.en)))
    add(text.zh, styles.zh, x: x, width: width)
  }

  mutating func add(_ element: PageElement) {
    elements.append(element)
  }
}
