/// Asked of the shell about a verification being prepared.
package enum PreparationWish: Sendable, Equatable {
  case begin(pile: String)
}
