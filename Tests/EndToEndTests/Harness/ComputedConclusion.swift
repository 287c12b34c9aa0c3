import Foundation
import Support
import Testing

/// What ScenarioPiles/conclusions.py computed for one pile, connector, procedure and method.
struct ComputedConclusion: Sendable {
  /// One line of the table: the bounds of a value, the value where it is certain, the conclusion.
  struct Line: Sendable {
    var bounds: ClosedRange<Double>?
    var value: String
    var conclusion: String
  }

  static let folder = "Tests/EndToEndTests/ScenarioPiles"

  private let lines: [String: Line]

  init(pile: String, connector: String, procedure: String, method: String) throws {
    let text = try Checkout.text(Checkout.root.appending(path: "\(Self.folder)/conclusions.tsv"))
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    let own = rows.filter { $0.prefix(4) == [pile, connector, procedure, method] }
    try #require(own.count >= 6, "the table knows \(pile) \(connector) \(procedure) \(method)")
    lines = Dictionary(
      uniqueKeysWithValues: own.map { row in
        let bounds = Double(row[5]).flatMap { from in Double(row[6]).map { from...$0 } }
        return (row[4], Line(bounds: bounds, value: row[7], conclusion: row[8]))
      }
    )
  }

  func line(_ what: String) throws -> Line { try #require(lines[what], "the table has no \(what)") }

  var conclusion: String {
    get throws { try line("conclusion").conclusion }
  }

  var failedItems: [String] {
    get throws {
      let text = try line("conclusion").value
      return text == "-" ? [] : text.split(separator: ",").map(String.init)
    }
  }
}
