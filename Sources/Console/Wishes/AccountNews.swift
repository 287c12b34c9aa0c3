package import Wording

/// Told of who signs in.
package enum AccountNews: Sendable {
  /// The institution's name, nil for a store of nobody's; and its open accounts.
  case store(institution: BilingualText?, users: [String])
  case signedIn(Person)
  case signedOut
}
