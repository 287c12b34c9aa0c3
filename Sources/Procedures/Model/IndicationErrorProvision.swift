package import Metrology

/// Indication error (示值误差): the energy shown for one charge against the reference's.
package struct IndicationErrorProvision: Hashable, Sendable {
  package var heading: ItemHeading
  package var classes: [ClassLimit]

  package func limit(for accuracyClass: AccuracyClass, kind: VerificationKind) -> ClassLimit? {
    classes.limit(for: accuracyClass, kind: kind)
  }
}
