/// A correction as a person typed it, with whoever authorises it.
package struct CorrectionOrder: Sendable, Equatable {
  package var record: Int
  /// The entry that is corrected, and which part of it.
  package var entry: Int
  package var field: String
  package var becomes: String
  package var reason: String
  package var author: String
  package var authoriser: String
  package var passphrase: String
}

/// A document to be issued anew, with whoever approves it; nil for whoever signed in.
package struct ReissueOrder: Sendable, Equatable {
  package struct Approver: Sendable, Equatable {
    package var user: String
    package var passphrase: String
  }

  package var record: Int
  package var reason: String
  package var approver: Approver?
}
