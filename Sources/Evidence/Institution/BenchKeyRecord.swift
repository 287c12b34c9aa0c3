/// The key with which a bench signs the end of its runs; the latest of a bench counts.
package struct BenchKeyRecord: Equatable, Sendable, Codable {
  /// The bench's number, `BENCH-1`.
  package var bench: String
  /// PEM.
  package var publicKey: String
  package var by: String
  package var reason: String?

  package init(
    bench: String,
    publicKey: String,
    by: String,
    reason: String? = nil
  ) {
    self.bench = bench
    self.publicKey = publicKey
    self.by = by
    self.reason = reason
  }
}
