package import Wording

/// A failure over the full width of a terminal, in both languages: for a load that is not off.
package enum LoudBanner {
  package static func lines(_ failure: Failure, width: Int) -> [String] {
    let width = max(40, width)
    let rule = String(repeating: "!", count: width)
    let words = [Language.chinese, .english].flatMap { language in
      [failure.sentence, failure.remedy].flatMap { wrapped($0.text(in: language), width - 6) }
    }
    let body = ([failure.code.rawValue] + words).map {
      "!! \(DisplayWidth.padded($0, to: width - 6)) !!"
    }
    return [rule, rule] + body + [rule, rule] + failure.causes.map { "(\($0))" }
  }

  /// Lines of at most so many cells, broken at blanks, and where there is none, between characters.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let joined =
        lines[lines.count - 1].isEmpty ? String(word) : "\(lines[lines.count - 1]) \(word)"
      if DisplayWidth.of(joined) <= width {
        lines[lines.count - 1] = joined
        continue
      }
      if !lines[lines.count - 1].isEmpty { lines.append("") }
      for character in word {
        if DisplayWidth.of(lines[lines.count - 1] + String(character)) > width { lines.append("") }
        lines[lines.count - 1].append(character)
      }
    }
    return lines
  }
}
