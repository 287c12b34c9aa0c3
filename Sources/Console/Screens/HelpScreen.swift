package import Wording

/// What a screen is for and what each of its keys does, from the screen's own table.
package struct HelpScreen: Screen {
  private let of: BilingualText
  private let about: BilingualText
  private let lines: [KeyLine]

  package init(of screen: any Screen) {
    of = screen.title
    about = screen.purpose
    lines = screen.keys + App.keys
  }

  package static let bindings: [KeyBinding<HelpScreen>] = [
    KeyBinding(.escape, BilingualText(zh: "返回", en: "back")) { _ in .back }
  ]

  package var title: BilingualText { BilingualText(zh: "帮助：\(of.zh)", en: "Help: \(of.en)") }

  package var purpose: BilingualText {
    BilingualText(zh: "说明一个界面及其按键。", en: "Explains a screen and its keys.")
  }

  package func body(in view: View) -> Body {
    let column = (lines.map { DisplayWidth.of($0.key.name) }.max() ?? 0) + 4
    let keys = lines.flatMap { line in
      let name = "  " + DisplayWidth.padded(line.key.name, to: column - 2)
      let words = [view.words(line.name), line.help.map(view.words)].compactMap(\.self)
      let rows = Row.wrapped(
        words.joined(separator: view.words("：", ": ")),
        width: view.width - column
      )
      return rows.enumerated().map { index, row in
        (index == 0 ? Row(name, .key) : Row(String(repeating: " ", count: column))) + row
      }
    }
    let about = Row.wrapped(view.words(about), width: view.width - 4, indent: 2)
    return Body([Row()] + about + [Row()] + keys)
  }
}
