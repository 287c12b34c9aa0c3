package import Evidence
package import Wording

/// Told of the records of the store.
package enum RecordsNews: Sendable {
  /// Every record, those that some process works on now, and who asks.
  case list([RecordLine], underWay: Set<Int>, for: Person?)
  case record(RecordCard)
  case sheet(RecordCard)
  /// A signature was given, with its receipt.
  case signed(Int, BilingualText)
  /// It was not, and why.
  case refused(Int, Failure)
  /// A correction or a document anew was not made, and at which field of its order.
  case orderRefused(String, Failure)
  case document(DocumentCard)
  case rechecked(RecheckProgress)
  /// What walking the whole chain came to.
  case chain(ChainState)
  /// Something was added to a record: a signature, a correction, a document.
  case changed(Int)
  /// Files of a record were written there.
  case written(Int, [String])
}
