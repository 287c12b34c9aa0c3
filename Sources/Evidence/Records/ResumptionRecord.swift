package import Wording

/// A run that was cut off goes on: what was finished stands, what was in progress is repeated from its
/// beginning.
package struct ResumptionRecord: Equatable, Sendable, Codable {
  /// The last entry before the interruption.
  package var after: Int
  /// What was in progress; its indications up to `after` stay on record and do not count.
  package var item: String?
  package var loadPoint: String?
  /// Load points and items that stand.
  package var finished: [String]
  package var reason: BilingualText
  package var by: String

  package init(
    after: Int,
    item: String?,
    loadPoint: String?,
    finished: [String],
    reason: BilingualText,
    by: String
  ) {
    self.after = after
    self.item = item
    self.loadPoint = loadPoint
    self.finished = finished
    self.reason = reason
    self.by = by
  }
}
