/// One line of a screen.
package struct Row: Sendable, Equatable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  package init(_ text: String, _ ink: Ink = .plain) { spans = [Span(text, ink)] }

  package var text: String { spans.map(\.text).joined() }

  package var width: Int { spans.reduce(0) { $0 + $1.width } }

  package static func + (left: Row, right: Row) -> Row { Row(left.spans + right.spans) }

  /// The row in another ink throughout, as the chosen one of a list.
  package func inked(_ ink: Ink) -> Row { Row(spans.map { Span($0.text, ink) }) }

  /// At most so many cells, clipped with `…`; a chosen row is filled up to the end of the line.
  package func fitted(to width: Int) -> Row {
    var left = width
    for (index, span) in spans.enumerated() {
      let needed = span.width
      guard needed > left else {
        left -= needed
        continue
      }
      let clipped = Span(DisplayWidth.clipped(span.text, to: left), span.ink)
      return Row(Array(spans[..<index]) + (left > 0 ? [clipped] : []))
    }
    guard left > 0, spans.last?.ink == .chosen else { return self }
    return self + Row(String(repeating: " ", count: left), .chosen)
  }

  /// Exactly so many cells, as a cell of a table.
  package func filled(to width: Int) -> Row {
    let fitted = fitted(to: width)
    return fitted + Row(String(repeating: " ", count: max(0, width - fitted.width)))
  }

  /// This on the left and the other on the right end of a line.
  package func beside(_ right: Row, width: Int) -> Row {
    let gap = max(1, width - self.width - right.width)
    return self + Row(String(repeating: " ", count: gap)) + right
  }

  /// A text over as many rows as it takes, broken at blanks, and where there is none, between
  /// characters.
  package static func wrapped(_ text: String, _ ink: Ink = .plain, width: Int, indent: Int = 0)
    -> [Row]
  {
    let margin = String(repeating: " ", count: indent)
    return TextWrapping.lines(text, width: max(1, width - indent)).map { Row(margin + $0, ink) }
  }

  /// A text after a mark, over as many rows as it takes, none of which begins below the mark.
  package static func noted(_ mark: String, _ text: String, _ ink: Ink = .plain, width: Int)
    -> [Row]
  {
    let column = DisplayWidth.of(mark)
    let margin = String(repeating: " ", count: column)
    return TextWrapping.lines(text, width: max(1, width - column)).enumerated().map { place, line in
      Row((place == 0 ? mark : margin) + line, ink)
    }
  }
}
