import Wording

/// Completion for zsh, with what each command and option is for.
struct ZshCompletion: Sendable {
  var table: CompletionTable
  var language: Language

  var lines: [String] {
    [
      "#compdef assize",
      "# Completion of assize in zsh, made by `assize completion zsh` from its own commands.", "",
      "_assize_names() { compadd -- ${(f)\"$(assize completion $1 2>/dev/null)\"} }", "",
      "_assize_first() {",
    ] + described(firstWords) + ["}", "", "_assize_second() {", "  case $1 in"] + secondWords
      + ["    *) return 1 ;;", "  esac", "}", "", "_assize_arguments() {", "  case $1 in"]
      + table.commands.flatMap(arguments) + ["  esac", "}", ""] + body
  }

  /// A group of commands is told by the commands in it.
  private var firstWords: [(String, String)] {
    table.firstWords.map { word in
      let alone = table.commands.first { $0.name == word }?.summary.text(in: language)
      let group = table.secondWords(after: word).map { $0.words[1] }.joined(separator: ", ")
      return (word, alone ?? group)
    }
  }

  private var secondWords: [String] {
    table.groups.flatMap { first in
      let words = table.secondWords(after: first).map {
        ($0.words[1], $0.summary.text(in: language))
      }
      return ["    \(first))"] + described(words).map { "    " + $0 } + ["      ;;"]
    }
  }

  private func described(_ words: [(String, String)]) -> [String] {
    ["  local -a words_here=("]
      + words.map { word, summary in
        let colons = summary.replacing(":", with: "\\:")
        return "    " + Self.quoted(summary.isEmpty ? word : "\(word):\(colons)")
      }
      + ["  )", "  _describe -t commands command words_here"]
  }

  private func arguments(of command: Command) -> [String] {
    let options = command.allOptions.map { option in
      let help = option.help.text(in: language).replacing("[", with: "\\[")
        .replacing("]", with: "\\]")
      guard let value = option.value else { return "\(option.name)[\(help)]" }
      return "\(option.name)=[\(help)]:\(Self.message(value)):\(action(CompletedValue(value)))"
    }
    let places = command.operands.split(separator: " ").map(String.init)
    let operands = places.enumerated().map { place, operand in
      let isLast = place == places.count - 1
      let number = isLast && command.takesManyOperands ? "*" : "\(place + 1)"
      return "\(number):\(Self.message(operand)):\(action(CompletedValue(operand)))"
    }
    return ["    \(Self.quoted(command.name)))", "      _arguments \\"]
      + (options + operands).map { "        \(Self.quoted($0)) \\" }
      + ["        && return", "      ;;"]
  }

  private func action(_ value: CompletedValue) -> String {
    switch value {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .procedures: " _assize_names procedures"
    case .drivers: " _assize_names drivers"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .list(let words): "_values -s , word \(words.joined(separator: " "))"
    }
  }

  private static func message(_ text: String) -> String {
    text.filter { !"[]".contains($0) }.replacing(":", with: "\\:")
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }

  private var body: [String] {
    let pairs = table.commands.filter { $0.words.count == 2 }.map { Self.quoted($0.name) }
    return [
      "_assize() {",
      "  local command=$words[2]",
      "  if ((CURRENT == 2)); then",
      "    _assize_first",
      "    return",
      "  fi",
      "  ((CURRENT > 3)) || _assize_second $command",
      "  shift words",
      "  ((CURRENT--))",
      "  case \"$command $words[2]\" in",
      "    \(pairs.joined(separator: "|")))",
      "      if ((CURRENT > 2)); then",
      "        command+=\" $words[2]\"",
      "        shift words",
      "        ((CURRENT--))",
      "      fi",
      "      ;;",
      "  esac",
      "  _assize_arguments $command",
      "}",
      "",
      "# Found by its name among the completions of zsh, or sourced.",
      "if [[ $funcstack[1] = _assize ]]; then",
      "  _assize \"$@\"",
      "else",
      "  compdef _assize assize",
      "fi",
    ]
  }
}
