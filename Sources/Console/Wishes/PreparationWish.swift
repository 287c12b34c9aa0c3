/// Asked of the shell about a verification being prepared.
package enum PreparationWish: Sendable, Equatable {
  /// What the latest pile of this model had.
  case model(String)
  /// Keeps a nameplate as a pile's file, or says what is wrong with it.
  case keepPile(PlateText)
  /// A pile's figures, and what may be chosen for it.
  case begin(pile: String)
  case plan(VerificationOrder)
  /// Asks instruments who they are; all of the bench for nil.
  case askBench(VerificationOrder, roles: [String]?)
  case leaveBench
  /// When this was answered, by the calendar that the run is stamped with.
  case stamp(String, String)
  /// A photograph's digest, for the field of that id; for `photograph/`, for the next free one.
  case photograph(String, path: String)
  /// Whether everything that was prepared stands, before the run is begun.
  case ready(VerificationOrder)
}
