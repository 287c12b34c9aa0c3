/// Completion for bash, by nothing but what bash brings along.
enum BashCompletion {
  static func lines(_ table: CompletionTable) -> [String] {
    heading + [""] + kinds(table) + [""] + options(table) + [""] + seconds(table) + [""]
      + script(table)
  }

  private static let heading = [
    "# Completion of assize in bash, made by `assize completion bash` from its own commands.",
    "# shellcheck shell=bash",
  ]

  /// What the value of an option is, or an operand by its place.
  private static func kinds(_ table: CompletionTable) -> [String] {
    let rows = table.commands.flatMap { command in
      let values = command.options.compactMap { option in
        option.value.map { ("'\(command.name) \(option.name)'", CompletedValue($0)) }
      }
      let operands = command.completedOperands.enumerated().map { place, operand in
        let isLast = place == command.completedOperands.count - 1
        let places = isLast && command.takesManyOperands ? "'*" : "\(place + 1)'"
        return ("'\(command.name) \(places)", operand)
      }
      return values + operands.filter { $0.1 != .nothing }
    }
    return ["_assize_kind() {", "  case $1 in", "    *' --data') kind=folders ;;"]
      + rows.map { "    \($0.0)) kind=\(kind($0.1)) ;;" }
      + ["    *) return 1 ;;", "  esac", "}"]
  }

  private static func kind(_ value: CompletedValue) -> String {
    switch value {
    case .nothing: "nothing"
    case .files: "files"
    case .folders: "folders"
    case .procedures: "procedures"
    case .drivers: "drivers"
    case .words(let words): "'words \(words.joined(separator: " "))'"
    case .list(let words): "'list \(words.joined(separator: " "))'"
    }
  }

  private static func options(_ table: CompletionTable) -> [String] {
    ["_assize_options() {", "  case $1 in"]
      + table.commands.map { command in
        let names = command.allOptions.map(\.name).joined(separator: " ")
        return "    '\(command.name)') options='\(names)' ;;"
      }
      + ["    *) options= ;;", "  esac", "}"]
  }

  private static func seconds(_ table: CompletionTable) -> [String] {
    ["_assize_seconds() {", "  case $1 in"]
      + table.groups.map { first in
        let words = table.secondWords(after: first).map { $0.words[1] }
        return "    \(first)) seconds='\(words.joined(separator: " "))' ;;"
      }
      + ["    *) seconds= ;;", "  esac", "}"]
  }

  private static func script(_ table: CompletionTable) -> [String] {
    let first = table.firstWords.joined(separator: " ")
    return body.replacing("FIRST", with: first).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
  }
}
