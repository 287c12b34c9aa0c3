/// A span of records closed into a file of its own.
package struct ArchiveRecord: Equatable, Sendable, Codable {
  /// `2026`.
  package var name: String
  package var firstRun: Int
  package var lastRun: Int
  package var firstEntry: Int
  package var lastEntry: Int
  /// When the first of them was opened and the last closed, ISO 8601.
  package var from: String
  package var until: String
  package var file: String
  /// SM3 of the file.
  package var digest: String
  package var by: String

  package init(
    name: String,
    firstRun: Int,
    lastRun: Int,
    firstEntry: Int,
    lastEntry: Int,
    from: String,
    until: String,
    file: String,
    digest: String,
    by: String
  ) {
    self.name = name
    self.firstRun = firstRun
    self.lastRun = lastRun
    self.firstEntry = firstEntry
    self.lastEntry = lastEntry
    self.from = from
    self.until = until
    self.file = file
    self.digest = digest
    self.by = by
  }
}
