/// Asked of the shell about the records of the store.
package enum RecordsWish: Sendable, Equatable {
  case search(String)
}
