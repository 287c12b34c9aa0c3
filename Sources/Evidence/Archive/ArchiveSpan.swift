/// Which records and entries go into one file.
package struct ArchiveSpan: Equatable, Sendable {
  package var name: String
  package var runs: ClosedRange<Int>
  package var entries: ClosedRange<Int>
  /// When the first record was opened and the last entry of them appended.
  package var from: String
  package var until: String
}
