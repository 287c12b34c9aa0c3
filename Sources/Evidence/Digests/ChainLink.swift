/// How an entry hangs on the one before it: h_k = SM3(h_(k-1) ‖ SM3(payload_k)), over raw bytes.
///
/// The chain shows that nothing was changed by accident. Who can rewrite the whole file can rewrite
/// the chain with it: against intent stands its head, printed on paper or signed elsewhere.
enum ChainLink {
  /// The value before the first entry: SM3 of a text that names the format and this one store.
  static func genesis(ofStore identifier: String) -> Digest {
    SM3.digest(Array("assize ledger 1, store \(identifier)".utf8))
  }

  static func next(after previous: Digest, payload: Digest) -> Digest {
    SM3.digest(previous.bytes + payload.bytes)
  }
}
