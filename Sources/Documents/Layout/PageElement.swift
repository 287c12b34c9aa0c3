/// A place on a page, in points from its upper left corner.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }
}

/// One line of text at the start of its baseline.
package struct PlacedText: Hashable, Sendable {
  package var origin: Point
  package var text: String
  package var style: TextStyle
  /// Turned about its origin, in degrees, clockwise.
  package var angle = 0.0
}

/// One straight line.
package struct PlacedLine: Hashable, Sendable {
  package var start: Point
  package var end: Point
  package var width: Double
  package var colour = Colour.rule
  /// Lengths of dash and gap; empty for a whole line.
  package var dash: [Double] = []
}

/// One mark of a plot; its shape says what its colour says.
package struct PlacedMark: Hashable, Sendable {
  package enum Shape: Hashable, Sendable { case disc, ring, cross, upward, downward }

  package var centre: Point
  package var shape: Shape
  /// Half its width, in points.
  package var radius: Double
  package var colour: Colour
}

/// Anything that stands on a page.
package enum PageElement: Hashable, Sendable {
  case text(PlacedText)
  case line(PlacedLine)
  case mark(PlacedMark)

  func moved(by offset: Point) -> PageElement {
    switch self {
    case .text(var text):
      text.origin = text.origin + offset
      return .text(text)
    case .line(var line):
      (line.start, line.end) = (line.start + offset, line.end + offset)
      return .line(line)
    case .mark(var mark):
      mark.centre = mark.centre + offset
      return .mark(mark)
    }
  }
}
