/// One page with everything that stands on it.
package struct Page: Hashable, Sendable {
  package internal(set) var elements: [PageElement]

  /// What a person reads, line by line from top to bottom; turned text comes first, in brackets.
  package var plainText: String {
    let texts = elements.compactMap { element in
      if case .text(let text) = element { text } else { nil }
    }
    let turned = texts.filter { $0.angle != 0 }.map { "[\($0.text)]" }
    let lines = Dictionary(grouping: texts.filter { $0.angle == 0 }) { Int($0.origin.y * 4) }
      .sorted { $0.key < $1.key }
      .map { line in
        line.value.sorted { $0.origin.x < $1.origin.x }.map(\.text).joined(separator: "  ")
      }
    return (turned + lines).joined(separator: "\n")
  }
}

/// How wide and high a page is, in points.
package struct PageSize: Hashable, Sendable {
  package var width: Double
  package var height: Double

  static let a4 = PageSize(width: Paper.width, height: Paper.height)
  /// 60 mm by 40 mm.
  static let label = PageSize(width: 60 / 25.4 * 72, height: 40 / 25.4 * 72)
}

/// A4 and its margins, in points.
enum Paper {
  static let width = 595.276
  static let height = 841.890
  static let left = 53.0
  static let right = width - 53.0
  static let bodyWidth = right - left
  /// Where the content begins and ends.
  static let top = 80.0
  static let bottom = height - 62.0
  static let bodyHeight = bottom - top
}
