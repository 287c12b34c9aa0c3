/// What an item, or a whole run, came to (检定结论).
package enum Conclusion: String, Codable, CaseIterable, Sendable {
  case conforming, nonconforming, notCompleted, notApplicable

  /// Only an item examined to its end leads to a document.
  package var leadsToDocument: Bool { self == .conforming || self == .nonconforming }

  /// The conclusion for a set of items: a completed failure stands whatever is missing; a missing
  /// item is never forgiven.
  package static func combined(_ items: some Sequence<Conclusion>) -> Conclusion {
    let judged = items.filter { $0 != .notApplicable }
    if judged.isEmpty { return .notApplicable }
    if judged.contains(.nonconforming) { return .nonconforming }
    return judged.contains(.notCompleted) ? .notCompleted : .conforming
  }
}
