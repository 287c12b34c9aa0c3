package import Metrology

/// Our file of one regulation and edition: items, points, limits, rules, each with its provenance.
package struct Procedure: Hashable, Sendable {
  package var id: String
  package var regulation: Regulation
  package var appliesTo: [PileKind]
  package var kinds: [KindProvision]
  package var occasions: [VerificationOccasion]
  package var preconditions: [Precondition]
  package var appearance: AppearanceProvision
  package var operatingError: OperatingErrorProvision
  package var clock: ClockProvision
  /// Keys of what ends a run when it fails: `precondition/…`, `appearance/…`, an item.
  package var endingFailures: Figure<[String]>
  package var period: VerificationPeriod

  package func provision(for kind: VerificationKind) -> KindProvision? {
    kinds.first { $0.kind == kind }
  }

  /// The items in the order in which they are examined.
  package var headings: [ItemHeading] {
    [appearance.heading, operatingError.heading, clock.heading]
  }

  /// How the clock of a pile is treated: a pile without time-of-use charging has none to examine.
  package func clockTreatment(of pile: ChargingPile, in kind: VerificationKind) -> ItemTreatment {
    if clock.timeOfUseOnly.value, !pile.isTimeOfUse { return .omitted }
    return clock.heading.treatment(in: kind)
  }

  /// Whether the run ends when this fails; everything else goes on to its end.
  package func failureEndsRun(_ key: String) -> Bool {
    endingFailures.value.contains(key)
  }
}
