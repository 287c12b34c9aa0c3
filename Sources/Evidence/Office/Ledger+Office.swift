package import Wording

extension Ledger {
  /// What stands outside the records: institution, benches, approvals, confirmed figures.
  package func office() throws(Failure) -> Office {
    try file.checkSoundness()
    return Office(try file.entries(ofKinds: Office.kinds))
  }
}

extension Ledger {
  /// How every run began.
  package func openings() throws(Failure) -> [RunOpening] {
    try file.checkSoundness()
    return try file.entries(ofKinds: [.runOpened]).compactMap { entry in
      if case .runOpened(let opening) = entry.body { opening } else { nil }
    }
  }
}
