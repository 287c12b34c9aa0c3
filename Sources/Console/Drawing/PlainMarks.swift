/// Marks of the seven-bit set for terminals whose font has no others.
enum PlainMarks {
  private static let marks: [Character: Character] = [
    "✓": "+", "✗": "x", "…": ".", "–": "-", "−": "-", "▸": ">", "━": "=", "╌": "-", "─": "-",
    "│": "|", "└": "`", "├": "|", "↑": "^", "↓": "v", "←": "<", "→": ">", "•": "*", "●": "*",
    "○": "o", "·": ".", "±": "+", "×": "x", "␣": "_", "█": "#", "▌": "#", "░": ":",
  ]

  static func text(_ text: String) -> String {
    String(text.map { marks[$0] ?? $0 })
  }
}
