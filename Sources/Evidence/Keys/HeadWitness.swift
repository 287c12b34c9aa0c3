/// The last signed head of a store, kept outside it: a store that no longer meets it was cut off or
/// written anew.
///
/// It is the end after the entry of the signature, so that this entry cannot go unseen either.
package struct HeadWitness: Equatable, Sendable, Codable {
  /// The store's identifier.
  package var store: String
  package var sequence: Int
  /// Lower-case hexadecimal.
  package var chain: String

  package init(store: String, sequence: Int, chain: String) {
    self.store = store
    self.sequence = sequence
    self.chain = chain
  }
}
