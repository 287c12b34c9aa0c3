extension Command {
  /// What may stand at each place behind the command; the last goes on where help says `FILE…`.
  var completedOperands: [CompletedValue] {
    operands.split(separator: " ").map { CompletedValue(String($0)) }
  }

  var takesManyOperands: Bool { operands.contains("…") }

  /// `user add`: the words before and after the space.
  var words: [String] { name.split(separator: " ").map(String.init) }
}

/// What the three scripts of completion are made from.
struct CompletionTable: Sendable {
  var commands = CommandTable.commands.filter(\.isListed)

  /// The first words of all commands, each once, and help.
  var firstWords: [String] {
    commands.reduce(into: []) { words, command in
      if !words.contains(command.words[0]) { words.append(command.words[0]) }
    } + ["help"]
  }

  /// What may follow a first word, where commands of two words begin with it.
  func secondWords(after first: String) -> [Command] {
    commands.filter { $0.words.count == 2 && $0.words[0] == first }
  }

  /// The first words that lead to commands of two.
  var groups: [String] { firstWords.filter { !secondWords(after: $0).isEmpty } }
}
