@testable import Documents

/// Where one upright text stands.
struct Box {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  init?(_ element: PageElement, _ typesetter: Typesetter) {
    guard case .text(let text) = element, text.angle == 0 else { return nil }
    self.text = text.text
    left = text.origin.x
    right = left + typesetter.width(text.text, text.style)
    top = text.origin.y - text.style.size * 0.8
    bottom = text.origin.y + text.style.size * 0.12
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
