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
