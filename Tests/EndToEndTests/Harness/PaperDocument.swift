import Foundation
import Testing

/// A made document as a reader of PDF files sees it.
struct PaperDocument: Sendable {
  /// The text of each page.
  var pages: [String]
  /// Fonts that are not in the file.
  var missingFonts: [String]
  var fontCount: Int

  init(_ path: String, in folder: TestFolder) async throws {
    let text = try await Assize.tool("/usr/bin/pdftotext", ["-layout", path, "-"], in: folder)
    try require(text, exits: 0)
    pages = text.output.components(separatedBy: "\u{0C}").filter { !$0.isEmpty }
    let fonts = try await Assize.tool("/usr/bin/pdffonts", [path], in: folder)
    try require(fonts, exits: 0)
    let rows = fonts.output.split(separator: "\n").dropFirst(2)
    fontCount = rows.count
    missingFonts = rows.map(String.init).filter { !Self.isEmbedded($0) }
  }

  /// The words with which every page begins; nil where pages differ.
  var title: String? {
    let titles = Set(pages.map { $0.prefix { !$0.isWhitespace } })
    return titles.count == 1 ? titles.first.map(String.init) : nil
  }

  var text: String { pages.joined(separator: "\n") }

  /// Without the spaces and line ends by which a layout parts words.
  var packed: String { text.filter { !$0.isWhitespace } }

  func contains(_ words: String) -> Bool { packed.contains(words.filter { !$0.isWhitespace }) }

  /// Whether a row of pdffonts says that the font is embedded.
  ///
  /// The row: name, type of several words, encoding, emb, sub, uni, object, generation.
  private static func isEmbedded(_ row: String) -> Bool {
    let words = row.split(separator: " ")
    return words.count >= 6 && words[words.count - 5] == "yes"
  }
}
