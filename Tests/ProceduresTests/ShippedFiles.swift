import DataFiles
import Foundation
import Metrology
import Procedures
import Support
import Testing

/// The files that are shipped, as they are and with a change.
enum ShippedFiles {
  /// Texts that are replaced before a file is read.
  typealias Changes = [(old: String, new: String)]

  static let root = Checkout.root
  static let procedures = Checkout.files(below: "Procedures", ending: ".yaml")
    .filter { $0.lastPathComponent != "blueprint.yaml" }
  static let piles = Checkout.files(below: "Examples", ending: ".yaml")
    .filter {
      $0.lastPathComponent.hasPrefix("pile-")
        || $0.deletingLastPathComponent().lastPathComponent == "piles"
    }

  static func text(_ path: String, _ changes: Changes = []) throws -> String {
    var text = try Checkout.text(root.appending(path: path))
    for change in changes {
      try #require(text.contains(change.old), "\(path) does not hold '\(change.old)'")
      text = text.replacing(change.old, with: change.new)
    }
    return text
  }

  static func procedure(
    _ id: String = "jjg-1149-2022",
    _ changes: Changes = []
  ) throws -> Procedure {
    let text = try text("Procedures/\(id).yaml", changes)
    return try Procedure.decode(DataFile.parse(text, path: "\(id).yaml"))
  }

  static func procedure(_ changes: Changes) throws -> Procedure {
    try procedure("jjg-1149-2022", changes)
  }

  static func pile(_ changes: Changes = []) throws -> ChargingPile {
    try pile("pile-60kw", changes, for: procedure())
  }

  /// A pile of Examples, `piles/ac-7kw`, as a procedure reads it.
  static func pile(
    _ name: String,
    _ changes: Changes = [],
    for procedure: Procedure?
  ) throws -> ChargingPile {
    let text = try text("Examples/\(name).yaml", changes)
    return try ChargingPile.decode(DataFile.parse(text, path: "pile.yaml"), for: procedure)
  }

  /// A meter of class 0.05 that answers energies with six digits.
  static let reference = ReferenceQuality(
    accuracyClass: ExactDecimal(digits: 5, places: 2),
    repeatability: ExactDecimal(digits: 5, places: 3),
    repeatabilityReadings: 10,
    energyMantissaDigits: 6
  )
}

/// A change to a shipped file, and every sentence it earns.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  var says: [String]
  var testDescription: String { new.isEmpty ? "without '\(old)'" : new }

  init(_ old: String, _ new: String, _ says: String...) {
    (self.old, self.new, self.says) = (old, new, says)
  }
}
