import Foundation
import Testing

/// Compares a text with the file of that name; RECORD_GOLDEN=1 writes it and fails, to be looked at.
func expectGolden(
  _ actual: String,
  _ name: String,
  source: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: source).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); look at it, then run again", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  let difference = zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
    .first { $0 != $1 }
  #expect(
    actual == expected,
    "first difference: \(difference.map { "'\($0)' instead of '\($1)'" } ?? "the length")",
    sourceLocation: location
  )
}
