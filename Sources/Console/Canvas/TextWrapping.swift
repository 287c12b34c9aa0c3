/// Breaks a text into lines of at most so many cells.
package enum TextWrapping {
  /// Broken at blanks, and where there is none, between characters.
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let joined =
        lines[lines.count - 1].isEmpty ? String(word) : "\(lines[lines.count - 1]) \(word)"
      if DisplayWidth.of(joined) <= width {
        lines[lines.count - 1] = joined
        continue
      }
      // Chinese goes on in the line that is begun: a blank is not where it is usually broken.
      let isLong = DisplayWidth.of(String(word)) > width
      if !lines[lines.count - 1].isEmpty && !isLong {
        lines.append("")
      } else if !lines[lines.count - 1].isEmpty {
        lines[lines.count - 1].append(" ")
      }
      for character in word {
        if DisplayWidth.of(lines[lines.count - 1] + String(character)) > width { lines.append("") }
        lines[lines.count - 1].append(character)
      }
    }
    return lines
  }
}
