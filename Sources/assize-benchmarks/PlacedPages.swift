import Documents

/// A composed document as the plain lines that the baseline `draw` reads.
enum PlacedPages {
  static func text(of document: DocumentPages) -> String {
    document.pages.map { page in
      (["page"] + page.elements.compactMap(line)).joined(separator: "\n") + "\n"
    }
    .joined()
  }

  /// Nil for a mark, which the baseline leaves out.
  private static func line(_ element: PageElement) -> String? {
    switch element {
    case .text(let text):
      let style = text.style
      return "text \(text.origin.x) \(text.origin.y) \(text.angle) \(style.size)"
        + " \(style.isBold ? 1 : 0) \(style.spacing) \(numbers(style.colour))"
        + " \(style.typeface.rawValue)\t\(text.text)"
    case .line(let line):
      return "line \(line.start.x) \(line.start.y) \(line.end.x) \(line.end.y)"
        + " \(line.width) \(numbers(line.colour))"
    case .mark:
      return nil
    }
  }

  private static func numbers(_ colour: Colour) -> String {
    "\(colour.red) \(colour.green) \(colour.blue)"
  }
}
