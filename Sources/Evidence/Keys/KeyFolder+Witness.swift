package import Wording

extension KeyFolder {
  /// The last signed head of a store, as this computer saw it; nil where it saw none.
  package func witness(ofStore store: String) throws(Failure) -> HeadWitness? {
    let file = witnessFile(ofStore: store)
    guard let text = try PrivateFile.read(file) else { return nil }
    do {
      return try Canonical.value(HeadWitness.self, from: Array(text.utf8))
    } catch {
      throw .witnessNotUnderstood(file, cause: "\(error)")
    }
  }

  /// Keeps a later head in place of an earlier one, and never the other way round.
  package func keep(_ witness: HeadWitness) throws(Failure) {
    if let kept = try self.witness(ofStore: witness.store), kept.sequence > witness.sequence {
      return
    }
    try PrivateFile.makeFolder(path)
    let text = String(decoding: try Canonical.bytes(of: witness), as: UTF8.self)
    try PrivateFile.write(text, to: witnessFile(ofStore: witness.store))
  }

  package func witnessFile(ofStore store: String) -> String { "\(path)/head-\(store).json" }
}
