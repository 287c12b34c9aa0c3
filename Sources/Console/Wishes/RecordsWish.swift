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
}
