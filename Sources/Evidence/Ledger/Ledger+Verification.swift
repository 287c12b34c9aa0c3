package import Wording

extension Ledger {
  /// Walks the whole chain and every attachment and says what does not hold.
  ///
  /// The chain alone cannot show that its end was cut off, or that all of it was written anew: give
  /// a chain value that was printed or signed elsewhere as `head`, and it must be met on the way.
  package func verify(including head: Digest? = nil) throws(Failure) -> LedgerVerification {
    try file.verify(including: head)
  }
}
