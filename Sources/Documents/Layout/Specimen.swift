import Glibc
import Wording

/// The words that say that a document proves nothing.
enum Specimen {
  static let words = BilingualText(zh: "样张 无效", en: "SPECIMEN, NOT VALID")

  /// Lines of text turned about the middle of a page, each dropped below it by so many points.
  static func diagonal(
    in size: PageSize,
    angle: Double,
    _ lines: [(words: String, style: TextStyle, drop: Double)],
    _ typesetter: Typesetter
  ) -> [PageElement] {
    let turn = angle * .pi / 180
    let centre = Point(size.width / 2, size.height / 2)
    return lines.map { words, style, drop in
      let half = typesetter.width(words, style) / 2
      let origin = Point(
        centre.x - half * cos(turn) - drop * sin(turn),
        centre.y - half * sin(turn) + drop * cos(turn)
      )
      return .text(PlacedText(origin: origin, text: words, style: style, angle: angle))
    }
  }
}

extension BilingualText {
  /// Both languages on one line; once where they are the same.
  var line: String { zh == en ? zh : "\(zh) \(en)" }
}
