package import Metrology
package import Wording

/// A kind of verification as the procedure provides it.
package struct KindProvision: Hashable, Sendable {
  /// The document a complete run earns.
  package enum Earning: String, Hashable, Sendable, Codable, CaseIterable {
    /// A certificate, or a result notice when it does not conform; with a new valid-until date.
    case certificate
    /// An inspection record: no certificate and no new valid-until date.
    case inspectionRecord = "inspection-record"
  }

  package var kind: VerificationKind
  package var title: BilingualText
  package var earns: Figure<Earning>
}
