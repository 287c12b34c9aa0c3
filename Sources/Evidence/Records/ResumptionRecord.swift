package import Wording

/// A run that was cut off goes on: what was finished stands, what was in progress is repeated from its
/// beginning.
package struct ResumptionRecord: Equatable, Sendable, Codable {
  /// The first entry of what was in progress; `after` and one where nothing was.
  package var from: Int
  /// The last entry before the interruption.
  package var after: Int
  /// What was in progress; its indications stay on record and do not count.
  package var item: String?
  package var loadPoint: String?
  /// Load points and items that stand.
  package var finished: [String]
  package var reason: BilingualText
  package var by: String

  package init(
    from: Int,
    after: Int,
    item: String?,
    loadPoint: String?,
    finished: [String],
    reason: BilingualText,
    by: String
  ) {
    self.from = from
    self.after = after
    self.item = item
    self.loadPoint = loadPoint
    self.finished = finished
    self.reason = reason
    self.by = by
  }
}

extension ResumptionRecord {
  /// Whether an indication in an entry of this run was taken before the interruption and is taken
  /// again.
  package func leavesOut(_ sequence: Int) -> Bool {
    from <= sequence && sequence <= after
  }
}
