package import Wording

extension Ledger {
  /// How many of the three stages of each record are signed; a record that nobody signed is absent.
  package func signatureCounts() throws(Failure) -> [Int: Int] {
    try file.checkSoundness()
    var counts: [Int: Int] = [:]
    for entry in try file.entries(ofKinds: [.signature]) {
      if let run = entry.run { counts[run, default: 0] += 1 }
    }
    return counts
  }
}
