import Foundation
import Support
import Testing

/// A README as somebody reads it who wants to try what it says.
struct Readme: Sendable, CustomTestStringConvertible {
  static let all = [
    Readme(name: "README.md", locale: .english), Readme(name: "README.zh-CN.md", locale: .chinese),
  ]

  var name: String
  /// The language in which it shows a run.
  var locale: Locale

  var testDescription: String { name }

  var text: String {
    get throws { try Checkout.text(Checkout.root.appending(path: name)) }
  }

  /// The commands of the block that says how to do it by hand; comments and line breaks are gone.
  var commandsByHand: [String] {
    get throws {
      let block = try #require(try blocks.first { $0.contains("assize simulate") })
      return block.replacingOccurrences(of: "\\\n", with: " ").components(separatedBy: "\n")
        .map { $0.replacing(/\s+# .*$/, with: "").replacing(/\s+/, with: " ") }
        .filter { !$0.isEmpty }
    }
  }

  /// A line that a person types, and the exit status that its comment announces.
  struct Line: Equatable, Sendable {
    var text: String
    var status: Int32

    init(_ line: String) {
      let announced = line.firstMatch(of: /\s# ?(\d)[:：]/).flatMap { Int32($0.1) }
      status = announced ?? 0
      text = line.replacing(/\s+# .*$/, with: "")
    }

    var startsBench: Bool { text.hasPrefix("assize simulate") }
  }

  /// The blocks on the rest of the regulation, each with the bench it begins with.
  var furtherBlocks: [[Line]] {
    get throws {
      try blocks.filter { $0.contains("Examples/scenarios/") }.map { block in
        block.components(separatedBy: "\n").filter { !$0.isEmpty }.map(Line.init)
      }
    }
  }

  /// The commands that make, install and use the package, without their comments.
  var packageCommands: [String] {
    get throws {
      try blocks.filter { $0.contains("./dev package") || $0.contains("assize completion") }
        .flatMap { $0.components(separatedBy: "\n") }
        .map { $0.replacing(/\s+# .*$/, with: "") }
        .filter { !$0.isEmpty }
    }
  }

  /// What these blocks share.
  var sharedFunction: String {
    get throws { try #require(try blocks.first { $0.hasPrefix("verify() {") }) }
  }

  /// The lines of the run it shows, without the command and the document's path.
  var runLines: [String] {
    get throws {
      let block = try #require(try blocks.first { $0.hasPrefix("$ ./dev demo") })
      let lines = block.components(separatedBy: "\n").dropFirst()
      return lines.filter { !$0.isEmpty && !$0.hasSuffix(".pdf") }
    }
  }

  /// The exit statuses its table explains.
  var exitStatuses: [Int] {
    get throws { try text.matches(of: /(?m)^\| (\d+) \|/).compactMap { Int($0.1) } }
  }

  private var blocks: [String] {
    get throws { try text.matches(of: /(?s)```\n(.*?)```/).map { String($0.1) } }
  }
}
