package import Metrology
package import Wording

/// A figure of a procedure, found again: what it is, where it comes from, what it decides.
package struct ProcedureFigure: Hashable, Sendable {
  /// What the figure belongs to; nil in all three for the whole procedure.
  package struct Scope: Hashable, Sendable {
    package var item: VerificationItem?
    package var kind: VerificationKind?
    package var accuracyClass: AccuracyClass?
  }

  /// The keys that lead to it in the file.
  package var path: String
  package var name: BilingualText
  package var value: String
  package var provenance: Provenance
  package var scope: Scope
  /// It takes part in a verdict, in what is examined or in what a document says.
  package var decides: Bool
}
