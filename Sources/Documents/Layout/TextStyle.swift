/// How a line of text looks.
package struct TextStyle: Hashable, Sendable {
  package enum Typeface: String, Hashable, Sendable, CaseIterable {
    case sans = "Noto Sans CJK SC"
    case serif = "Noto Serif CJK SC"
  }

  package var typeface: Typeface
  /// In points.
  package var size: Double
  package var isBold = false
  package var colour = Colour.ink
  /// Added after each character, in points.
  package var spacing = 0.0
  /// With a line through it: it stays to be read and does not count.
  package var isStruck = false

  /// The distance from one line to the next, in points.
  var lineHeight: Double { size * 1.32 }

  /// From the top of a line to its baseline: the ideographic square stands in the middle.
  var baseline: Double { (lineHeight - size) / 2 + size * 0.88 }
}

extension TextStyle {
  static let title = TextStyle(typeface: .serif, size: 32, isBold: true, spacing: 10)
  static let titleEnglish = TextStyle(typeface: .serif, size: 14, colour: .faded)
  static let institution = TextStyle(typeface: .serif, size: 15, isBold: true)
  static let cover = TextStyle(typeface: .serif, size: 11.5)
  static let coverStrong = TextStyle(typeface: .sans, size: 11.5, isBold: true)
  static let coverEnglish = TextStyle(typeface: .serif, size: 8, colour: .faded)
  static let heading = TextStyle(typeface: .sans, size: 10, isBold: true)
  static let headingEnglish = TextStyle(typeface: .serif, size: 8, colour: .faded)
  static let body = TextStyle(typeface: .serif, size: 8.6)
  static let bodyEnglish = TextStyle(typeface: .serif, size: 7, colour: .faded)
  static let label = TextStyle(typeface: .serif, size: 8.6, colour: .faded)
  static let cell = TextStyle(typeface: .serif, size: 7.8)
  static let cellEnglish = TextStyle(typeface: .serif, size: 6.5, colour: .faded)
  static let columnHead = TextStyle(typeface: .sans, size: 7.6, isBold: true)
  static let warningCell = TextStyle(typeface: .sans, size: 7.6, isBold: true, colour: .warning)
  static let frame = TextStyle(typeface: .serif, size: 8)
  static let frameTitle = TextStyle(typeface: .sans, size: 8.4, isBold: true)
  static let frameEnglish = TextStyle(typeface: .serif, size: 6.8, colour: .faded)
  static let footer = TextStyle(typeface: .serif, size: 6.4, colour: .faded)
  static let specimen = TextStyle(typeface: .sans, size: 8.4, isBold: true, colour: .warning)
  static let watermark = TextStyle(
    typeface: .sans,
    size: 104,
    isBold: true,
    colour: .watermark,
    spacing: 10
  )
  static let watermarkEnglish = TextStyle(
    typeface: .sans,
    size: 44,
    isBold: true,
    colour: .watermark,
    spacing: 2
  )

  var struck: TextStyle {
    var copy = self
    copy.isStruck = true
    return copy
  }

  func coloured(_ colour: Colour) -> TextStyle {
    var copy = self
    copy.colour = colour
    return copy
  }
}
