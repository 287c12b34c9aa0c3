/// What a manual page is written in (groff_man(7)).
enum Roff {
  /// A text as it is read: nothing in it is taken for a command of the formatter.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text { escaped += marks[character] ?? String(character) }
    let isCommand = escaped.hasPrefix(".") || escaped.hasPrefix("\\(aq")
    return isCommand ? "\\&" + escaped : escaped
  }

  static func bold(_ text: String) -> String { "\\fB\(Self.text(text))\\fR" }

  static func italic(_ text: String) -> String { "\\fI\(Self.text(text))\\fR" }

  static func section(_ title: String) -> String { ".SH \(title)" }

  static func paragraph(_ text: String) -> [String] { [".PP", Self.text(text)] }

  /// A term that is set already, and what it means.
  static func definition(_ term: String, _ meaning: String) -> [String] {
    [".TP", term, text(meaning)]
  }

  /// Command lines to be typed as they stand.
  static func commandLines(_ lines: [String]) -> [String] {
    [".PP", ".RS 4", ".nf"] + lines.flatMap(continued).map(text) + [".fi", ".RE"]
  }

  /// A command line that is too long for a page goes on in the next, as a shell reads it too.
  private static func continued(_ line: String) -> [String] {
    var lines: [String] = []
    for (place, part) in line.split(separator: " --").enumerated() {
      let word = (place == 0 ? "" : "--") + part
      if let last = lines.last, last.count + word.count < columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append((lines.isEmpty ? "" : "  ") + word)
      }
    }
    return lines.enumerated().map { $1 + ($0 < lines.count - 1 ? " \\" : "") }
  }

  /// What is left of eighty columns behind the margins.
  private static let columns = 66

  /// What is copied from the page must work: a hyphen that is typed stays one, and so do quotes.
  ///
  /// A long list of words may be broken between two of them.
  private static let marks: [Character: String] = [
    "|": "|\\:", ",": ",\\:", "\\": "\\e", "-": "\\-", "'": "\\(aq", "\"": "\\(dq", "`": "\\(ga",
    "^": "\\(ha", "~": "\\(ti",
  ]
}
