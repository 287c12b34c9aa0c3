/// A colour of the page; each part from 0 to 1.
///
/// Blue and vermilion stay apart for every kind of colour vision, and no meaning rests on colour alone.
package struct Colour: Hashable, Sendable {
  package var red: Double
  package var green: Double
  package var blue: Double

  static let paper = Colour(red: 1, green: 1, blue: 1)
  static let ink = Colour(red: 0.08, green: 0.08, blue: 0.10)
  static let faded = Colour(red: 0.36, green: 0.37, blue: 0.40)
  static let rule = Colour(red: 0.55, green: 0.57, blue: 0.60)
  static let hairline = Colour(red: 0.78, green: 0.79, blue: 0.82)
  static let accent = Colour(red: 0.0, green: 0.36, blue: 0.60)
  static let warning = Colour(red: 0.76, green: 0.26, blue: 0.0)
  static let watermark = Colour(red: 0.975, green: 0.88, blue: 0.84)
}
