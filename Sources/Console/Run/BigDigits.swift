/// Figures three lines high, to be read from the pile's other side.
package enum BigDigits {
  private static let shapes: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▀█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"], ".": [" ", " ", "▀"], "-": ["   ", "▀▀▀", "   "],
    "–": ["   ", "▀▀▀", "   "], "+": [" ▄ ", "▀█▀", "   "],
  ]

  /// The number in as many cells as there are, with fewer decimals where they are too many.
  package static func rows(_ number: String, width: Int) -> [String] {
    var shown = number
    while self.width(shown) > width, shown.contains(".") { shown.removeLast() }
    let glyphs = shown.compactMap { shapes[$0] }
    return (0..<3).map { row in
      DisplayWidth.padded(glyphs.map { $0[row] }.joined(separator: " "), to: width)
    }
  }

  private static func width(_ number: String) -> Int {
    number.compactMap { shapes[$0]?[0].count }.reduce(-1) { $0 + $1 + 1 }
  }
}
