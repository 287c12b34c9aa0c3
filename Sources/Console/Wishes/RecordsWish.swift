package import Evidence

/// Asked of the shell about the records of the store.
package enum RecordsWish: Sendable, Equatable {
  /// Every record in one line.
  case list
  /// One record whole; leaves an entry where it is another person's.
  case look(Int)
  /// One record for whoever is about to sign it.
  case sheet(Int)
  case sign(Int, as: Role)
  case correct(CorrectionOrder)
  /// Nil for what the record earned.
  case document(Int, DocumentChoice?)
  case write(Int, DocumentChoice)
  /// In the system's viewer.
  case view(Int, DocumentChoice)
  /// Every document of the record that stands or can be made.
  case writeAll(Int)
  case reissue(ReissueOrder)
  /// The record with its signatures, for anybody to check.
  case export(Int)
  /// Nil for every closed record.
  case recheck(Int?)
  case stopRecheck
}
