import Foundation
public import Testing

/// Compares a text with the golden file of that name beside the test; `RECORD_GOLDEN=1` records it
/// and stays red, so that somebody looks at what was recorded.
public func expectGolden(
  _ actual: String,
  _ name: String,
  source: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: source).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); look at it, then run again", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(actual == expected, "look at \(file.path())", sourceLocation: location)
}
