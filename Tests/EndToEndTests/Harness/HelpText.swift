import Foundation

/// What the program says of its commands, taken apart.
enum HelpText {
  /// The names that `assize help` lists.
  static func commands(of help: String) -> [String] {
    help.matches(of: /(?m)^  ([a-z-]+(?: [a-z-]+)?)  +/).map { String($0.1) }
  }

  /// What `--help` of one command says that is its own: usage, options, explanations, examples.
  static func statements(of help: String) -> [String] {
    let lines = help.components(separatedBy: "\n").filter { !$0.isEmpty }
    return lines.enumerated().flatMap { place, line -> [String] in
      if place == 1 { return [String(line.dropFirst())] }  // the page begins it with a capital
      guard line.hasPrefix("  --") else { return [line.trimmingCharacters(in: .whitespaces)] }
      return line.dropFirst(2).split(separator: #/ {2,}/#).map(String.init)
    }
  }
}
