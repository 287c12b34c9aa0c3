import Console
import Support
import Testing
import Wording

/// A screen under test, on top of which keys and news bring others.
struct ScreenTest {
  /// The golden texts of the whole room lie together.
  private static let room = #filePath.replacing("/Screens/", with: "/")

  private(set) var app: App
  /// Everything that was wished for, in its order.
  private(set) var wishes: [Wish] = []

  init(_ first: any Screen, language: Language = .chinese, drafts: [Draft] = []) {
    app = App(language: language, first: first, drafts: drafts)
    wishes = app.begin()
  }

  mutating func press(_ keys: Key...) {
    for key in keys { wishes += app.press(key) }
  }

  mutating func type(_ text: String) {
    for character in text { wishes += app.press(.character(character)) }
  }

  mutating func take(_ news: News...) {
    for news in news { wishes += app.take(news) }
  }

  func text(width: Int = 80, height: Int = 24) -> String {
    app.canvas(width: width, height: height).text
  }

  /// In both languages, 80 × 24 and 120 × 40: four golden texts of that name.
  func expectGolden(
    _ name: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    for language in Language.allCases {
      for (width, height) in [(80, 24), (120, 40)] {
        var app = app
        if app.language != language { _ = app.press(.function(12)) }
        let text = app.canvas(width: width, height: height).text
        try Support.expectGolden(
          text,
          "screens/\(name).\(language.rawValue).\(width).txt",
          source: Self.room,
          at: location
        )
        let isTooWide = text.split(separator: "\n").contains { DisplayWidth.of(String($0)) > width }
        #expect(!isTooWide, "\(name) is wider than \(width) cells", sourceLocation: location)
      }
    }
  }
}
