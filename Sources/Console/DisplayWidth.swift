/// How many terminal cells a text takes: two for wide East Asian characters, none for combining marks.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    // Most of what is shown is ASCII, whose bytes are cells.
    let bytes = text.utf8.count
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return bytes }
    return text.unicodeScalars.reduce(0) { $0 + cells($1) }
  }

  /// The text with spaces after it up to that many cells.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text with spaces before it up to that many cells, for numbers.
  package static func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text))) + text
  }

  /// As much of the text as fits, with `…` where something was left out.
  package static func clipped(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var (clipped, used) = ("", 1)
    for character in text {
      used += of(String(character))
      if used > width { break }
      clipped.append(character)
    }
    return clipped + "…"
  }

  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    // Neither marks nor wide characters are below U+0300, nor among arrows, lines, blocks.
    if scalar.value < 0x300 || (0x2100...0x2E7F).contains(scalar.value) { return 1 }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks that terminals draw over two cells (Unicode East Asian Width W and F).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
