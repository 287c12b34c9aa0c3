import Console

extension VerificationOrder {
  /// The order as `assize verify` would be told it, with what the screens were opened with.
  func words(_ options: TuiOptions, verifier: String?) -> [String] {
    let words: [(String, String?)] = [
      ("--pile", pile), ("--connector", connector), ("--procedure", procedure), ("--kind", kind),
      ("--occasion", occasion), ("--contests", contests.map(String.init)), ("--method", method),
      ("--bench", bench), ("--verifier", verifier), ("--store", options.store),
      ("--documents", options.documents), ("--clock", "\(options.clock)"),
      ("--data", options.data), ("--keys", options.keys),
    ]
    return words.flatMap { name, value in value.map { ["\(name)=\($0)"] } ?? [] }
  }
}
