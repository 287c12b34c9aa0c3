import Wording

/// Completion for fish, with what each command and option is for.
struct FishCompletion: Sendable {
  var table: CompletionTable
  var language: Language

  var lines: [String] {
    heading + table.firstWords.map(first) + [""] + table.groups.flatMap(second)
      + table.commands.flatMap(arguments)
  }

  private var heading: [String] {
    let pairs = table.commands.filter { $0.words.count == 2 }.map { Self.quoted($0.name) }
    return [
      "# Completion of assize in fish, made by `assize completion fish` from its own commands.",
      "",
      "# The command that stands on the line: one word, or two where there is such a command.",
      "function __assize_command",
      "    set -l words (commandline -opc)",
      "    set -e words[1]",
      "    set -l two (string join -- ' ' $words[1..2])",
      "    if contains -- \"$two\" \\",
    ] + pairs.map { "            \($0) \\" } + [
      "            ''",
      "        echo $two",
      "    else",
      "        echo $words[1]",
      "    end",
      "end",
      "",
      "function __assize_at",
      "    test (__assize_command) = \"$argv\"",
      "end",
      "",
      "# Only the first word of two stands there.",
      "function __assize_after",
      "    test (count (commandline -opc)) = 2; and __assize_at $argv",
      "end",
      "",
      "complete -c assize -f",
    ]
  }

  private func first(_ word: String) -> String {
    let alone = table.commands.first { $0.name == word }?.summary.text(in: language)
    let group = table.secondWords(after: word).map { $0.words[1] }.joined(separator: ", ")
    let summary = alone ?? group
    return "complete -c assize -n '__assize_at \"\"' -a \(word)"
      + (summary.isEmpty ? "" : " -d \(Self.quoted(summary))")
  }

  private func second(after first: String) -> [String] {
    table.secondWords(after: first).map {
      "complete -c assize -n '__assize_after \(first)' -a \($0.words[1])"
        + " -d \(Self.quoted($0.summary.text(in: language)))"
    }
  }

  private func arguments(of command: Command) -> [String] {
    let start = "complete -c assize -n '__assize_at \(command.name)'"
    let options = command.allOptions.map { option in
      let value = option.value.map { " -r" + Self.offer(CompletedValue($0)) } ?? ""
      let help = Self.quoted(option.help.text(in: language))
      return "\(start) -l \(option.name.dropFirst(2))\(value) -d \(help)"
    }
    let operands = command.completedOperands.filter { $0 != .nothing }
      .map { start + Self.offer($0) }
    return [""] + options + operands
  }

  private static func offer(_ value: CompletedValue) -> String {
    switch value {
    case .nothing: " -f"
    case .files: " -F"
    case .folders: " -f -a '(__fish_complete_directories (commandline -ct))'"
    case .procedures: " -f -a '(assize completion procedures 2>/dev/null)'"
    case .drivers: " -f -a '(assize completion drivers 2>/dev/null)'"
    case .words(let words): " -f -a '\(words.joined(separator: " "))'"
    case .list(let words): " -f -a '(__fish_append , \(words.joined(separator: " ")))'"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
