/// The end of the chain: the last entry and the chain's value there.
package struct LedgerHead: Hashable, Sendable {
  /// 0 while the ledger is empty.
  package var sequence: Int
  package var chain: Digest

  package init(sequence: Int, chain: Digest) {
    self.sequence = sequence
    self.chain = chain
  }
}
