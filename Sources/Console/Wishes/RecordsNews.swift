package import Evidence

/// Told of the records of the store.
package enum RecordsNews: Sendable {
  /// Every record, those that some process works on now, and who asks.
  case list([RecordLine], underWay: Set<Int>, for: Person?)
}
