import DataFiles
import Wording

/// The words after a command's name, sorted into options and operands.
struct Arguments: Sendable {
  let command: Command
  private(set) var options: [String: String] = [:]
  private(set) var operands: [String] = []

  /// Reads the words by what the command declares; `--name value` and `--name=value` are the same.
  init(_ words: some Sequence<String>, for command: Command) throws(Failure) {
    self.command = command
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = command.allOptions.first(where: { $0.name == parts.first }) else {
        throw .unknownOption(word, of: command)
      }
      guard options[option.name] == nil else { throw .optionTwice(option.name) }
      guard let value = option.value else {
        guard parts.count == 1 else { throw .optionTakesNothing(option.name) }
        options[option.name] = ""
        continue
      }
      guard let given = parts.count == 2 ? parts[1] : rest.popFirst() else {
        throw .optionWithoutValue(option.name, value)
      }
      options[option.name] = given
    }
    guard command.operandCount.contains(operands.count) else {
      throw .wrongOperands(operands, of: command)
    }
  }

  func has(_ option: String) -> Bool { options[option] != nil }

  subscript(option: String) -> String? { options[option] }

  /// The value of an option the command cannot do without.
  func required(_ option: String) throws(Failure) -> String {
    guard let value = options[option] else { throw .optionMissing(option, of: command) }
    return value
  }
}
