import DataFiles
import Execution
import Foundation
import Procedures
import Simulator
import Support
import Testing

/// The files that are shipped, as they are and with a change.
enum Shipped {
  /// Texts that are replaced before a file is read.
  typealias Changes = [(old: String, new: String)]

  static func folder() throws -> DataFolder {
    try DataFolder.locate(explicit: Checkout.root.path())
  }

  static func file(_ path: String, _ changes: Changes = []) throws -> DataFile {
    var text = try Checkout.text(Checkout.root.appending(path: path))
    for change in changes {
      try #require(text.contains(change.old), "\(path) does not hold '\(change.old)'")
      text = text.replacing(change.old, with: change.new)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try DataFile.parse(text, path: name)
  }

  static func procedureFile(_ changes: Changes = []) throws -> DataFile {
    try file("Procedures/jjg-1149-2022.yaml", changes)
  }

  static func procedure(_ changes: Changes = []) throws -> Procedure {
    try Procedure.decode(procedureFile(changes))
  }

  static func pileFile(_ changes: Changes = []) throws -> DataFile {
    try file("Examples/pile-60kw.yaml", changes)
  }

  static func pile(_ changes: Changes = []) throws -> ChargingPile {
    try ChargingPile.decode(pileFile(changes), for: procedure())
  }

  static func answersFile(_ changes: Changes = []) throws -> DataFile {
    try file("Examples/answers.yaml", changes)
  }

  static func answers(_ changes: Changes = []) throws -> AnswersFile {
    try AnswersFile.decode(answersFile(changes))
  }

  /// The bench on which nothing goes wrong, begun on a fixed day, so that its times are known.
  static func scenario() throws -> Scenario {
    var scenario = try Scenario.usual(in: folder())
    scenario.calendarStart = 1_795_222_800  // 2026-11-21 09:00:00 +08:00
    return scenario
  }
}

/// Whether the whole of a sweep runs, not a seeded sample of it.
let runsEverything = ProcessInfo.processInfo.environment["ASSIZE_TEST_ALL"] == "1"
