package import Wording

extension Ledger {
  /// What stands outside the records: institution, benches, approvals, confirmed figures.
  package func office() throws(Failure) -> Office {
    try file.checkSoundness()
    return Office(try file.entries(ofKinds: Office.kinds))
  }
}
