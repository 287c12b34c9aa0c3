/// Asked of the shell about who signs in.
package enum AccountWish: Sendable, Equatable {
  /// Whether the store has an institution, and who has an account there.
  case look
  case signIn(user: String, passphrase: String)
  /// Works in a store of nobody's under a name alone; everything made there is a specimen.
  case work(name: String)
  case signOut
}
