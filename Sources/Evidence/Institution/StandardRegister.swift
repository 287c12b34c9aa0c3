package import Wording

/// The measurement standards of an institution with their history, folded from the entries that
/// registered them (计量标准器台账).
package struct StandardRegister: Equatable, Sendable {
  /// One registration of a standard and when it was made.
  package struct Registration: Equatable, Sendable {
    package var at: String
    package var standard: StandardRecord
  }

  /// By serial number, each history in the order of registration.
  private var histories: [String: [Registration]] = [:]

  init(_ entries: [LedgerEntry]) {
    for entry in entries {
      guard case .standard(let standard) = entry.body else { continue }
      histories[standard.serial, default: []].append(Registration(at: entry.at, standard: standard))
    }
  }

  /// Every standard as it was registered last, in the order of serial numbers.
  package var current: [StandardRecord] {
    histories.keys.sorted().compactMap { histories[$0]?.last?.standard }
  }

  package func current(_ serial: String) -> StandardRecord? {
    histories[serial]?.last?.standard
  }

  /// All registrations of one standard, the first first.
  package func history(of serial: String) -> [Registration] {
    histories[serial] ?? []
  }
}

extension Ledger {
  package func standards() throws(Failure) -> StandardRegister {
    try file.checkSoundness()
    return StandardRegister(try file.entries(ofKinds: [.standard]))
  }
}
