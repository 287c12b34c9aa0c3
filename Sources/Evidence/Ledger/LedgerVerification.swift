package import Wording

/// What a walk through the whole ledger found.
package struct LedgerVerification: Equatable, Sendable {
  /// Where something does not hold.
  package enum Place: Equatable, Sendable {
    /// The file as SQLite sees it.
    case file
    /// Tables and triggers.
    case structure
    /// The first entry that does not hold, by its sequence number.
    case entry(Int)
    /// The first attachment that does not hold, by its digest.
    case attachment(String)
    /// The chain value that should have been met.
    case head
  }

  package struct Fault: Equatable, Sendable {
    package var place: Place
    package var failure: Failure

    package init(_ place: Place, _ failure: Failure) {
      self.place = place
      self.failure = failure
    }
  }

  /// The store's folder.
  package var store: String
  /// Entries that hold, from the first.
  package var entries: Int
  package var runs: Int
  package var attachments: Int
  /// The last entry that holds; what was cut off behind it shows only against a head kept elsewhere.
  package var head: LedgerHead
  /// The first of each sort; empty where all holds.
  package var faults: [Fault]

  package var holds: Bool { faults.isEmpty }
}
