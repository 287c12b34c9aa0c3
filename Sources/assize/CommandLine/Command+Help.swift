import Console
import Wording

extension Command {
  /// How the command is called, in one line.
  var usage: String {
    let words = options.isEmpty ? [] : ["[--…]"]
    return (["assize", name] + words + (operands.isEmpty ? [] : [operands])).joined(separator: " ")
  }

  /// What `--help` prints.
  func help(in language: Language) -> [String] {
    let names = allOptions.map { [$0.name, $0.value].compactMap { $0 }.joined(separator: " ") }
    let width = names.map(DisplayWidth.of).max() ?? 0
    let lines = zip(names, allOptions).map { name, option in
      "  \(DisplayWidth.padded(name, to: width))  \(option.help.text(in: language))"
    }
    let heading = BilingualText(zh: "例：", en: "Examples:").text(in: language)
    return [usage, summary.text(in: language), ""] + lines
      + (examples.isEmpty ? [] : ["", heading] + examples.map { "  " + $0 })
  }
}
