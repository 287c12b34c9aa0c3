/// The key with which a bench signs the end of the ledger when nobody is there.
package struct BenchKey: Sendable {
  /// The bench's number, `BENCH-1`.
  package let bench: String
  package let key: KeyPair

  package init(bench: String, key: KeyPair) {
    self.bench = bench
    self.key = key
  }
}
