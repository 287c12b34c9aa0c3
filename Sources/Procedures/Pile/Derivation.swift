package import Metrology
package import Wording

/// A value that the pile does not state, derived by a rule that is shown and confirmed.
package struct Derivation: Hashable, Sendable {
  /// `maximum-current`, as in the pile's file.
  package var id: String
  package var name: BilingualText
  package var value: QuantityValue
  package var rule: BilingualText
  package var provenance: Provenance

  /// The key of the verifier's confirmation: `derived/maximum-current`.
  package var key: String { "derived/\(id)" }
}
