/// A record as it was signed: its entries, and every signature over them with its key.
package struct SignedRecord: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    /// `verifier`, `checker`, `approver` or `bench`.
    package let name: String
    /// The canonical bytes of the statement: what the signature is over.
    package let statement: [UInt8]
    /// DER.
    package let signature: [UInt8]
    /// PEM, as it was registered when the signature was given.
    package let publicKey: String
  }

  /// The payloads of the entries as they are stored, each followed by a line feed.
  package let lines: [UInt8]
  package let parts: [Part]
}
