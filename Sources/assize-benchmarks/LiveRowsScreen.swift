import Console
import Wording

/// A rack of thirty positions, each row with numbers that change.
struct LiveRowsScreen: Screen {
  private var tick = 0
  private var isTurned = false
  private var values = ""

  static let bindings: [KeyBinding<LiveRowsScreen>] = [
    KeyBinding(.character("k"), BilingualText(verbatim: "turn")) { screen in
      screen.isTurned.toggle()
      return .stay
    },
    KeyBinding(.character("q"), BilingualText(verbatim: "leave")) { _ in .init(.leave) },
  ]

  var title: BilingualText { BilingualText(verbatim: "Rows") }
  var purpose: BilingualText { title }

  mutating func take(_ news: News) -> Console.Outcome? {
    guard case .said(let text) = news else { return nil }
    let words = text.en.split(separator: " ", maxSplits: 1)
    tick = words.first.flatMap { Int($0) } ?? 0
    values = words.dropFirst().first.map(String.init) ?? ""
    return .stay
  }

  /// The answer to a key differs from what stood there in every letter, so that it is sent whole.
  func body(in view: View) -> Body {
    let head = Row(isTurned ? "abcdefgh" : "STUVWXYZ", .strong)
    let bar = ProgressBar.text(Double(tick % 600) / 600, width: 20)
    let rows = (1...30).map { position in
      let number = tick * 31 + position * 977
      return Row("  \(position)  ")
        + Row("38\(number % 10).\(number % 100) V  \(number % 250).\(number % 97) A", .strong)
        + Row("  \(number % 9973) Wh  \(bar)  \(values.prefix(16))")
    }
    return Body([head] + rows)
  }
}
