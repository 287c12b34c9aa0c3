package import Metrology

/// Our file of one regulation and edition: items, points, limits, rules, each with its provenance.
package struct Procedure: Hashable, Sendable {
  package var id: String
  package var regulation: Regulation
  package var appliesTo: [PileKind]
  package var kinds: [KindProvision]
  package var occasions: [VerificationOccasion]
  package var preconditions: [Precondition]
  /// What concerns the bench, before and after the readings.
  package var checks: [BenchCheck]
  package var appearance: AppearanceProvision
  package var insulation: InsulationProvision?
  package var operatingError: OperatingErrorProvision
  package var indicationError: IndicationErrorProvision?
  package var payment: PaymentProvision?
  package var clock: ClockProvision?
  package var olderPiles: OlderPileRule?
  /// Keys of what ends a run when it fails: `precondition/…`, `appearance/…`, an item.
  package var endingFailures: Figure<[String]>
  package var period: VerificationPeriod
  /// The kind of a verification after repair; nil where the file says nothing.
  package var afterRepair: Figure<VerificationKind>?
  /// Nil where the file says nothing: a reading is typed once, and no change is caught by hand.
  package var personReading: PersonReading?
  /// Nil where a run may not pause.
  package var pause: PauseProvision?

  /// After a repair a pile is verified as one in use, unless the procedure says otherwise.
  package var kindAfterRepair: VerificationKind { afterRepair?.value ?? .subsequent }

  package func provision(for kind: VerificationKind) -> KindProvision? {
    kinds.first { $0.kind == kind }
  }

  /// The items that the procedure has, in the order in which they are examined.
  package var headings: [ItemHeading] {
    [
      appearance.heading, insulation?.heading, operatingError.heading, indicationError?.heading,
      payment?.heading, clock?.heading,
    ].compactMap(\.self)
  }

  package func heading(of item: VerificationItem) -> ItemHeading? {
    headings.first { $0.item == item }
  }

  /// How an item is treated for a pile: one that has nothing to examine is left out.
  package func treatment(
    of item: VerificationItem,
    pile: ChargingPile,
    kind: VerificationKind
  ) -> ItemTreatment {
    guard let heading = heading(of: item) else { return .omitted }
    switch item {
    case .clock where clock?.timeOfUseOnly.value == true && !pile.isTimeOfUse: return .omitted
    case .payment where !pile.showsPayment: return .omitted
    default: return heading.treatment(in: kind)
    }
  }

  /// The same for a run for which supplementary items were asked: those nobody asked for are left out.
  package func treatment(
    of item: VerificationItem,
    pile: ChargingPile,
    kind: VerificationKind,
    asked: Set<VerificationItem>
  ) -> ItemTreatment {
    let treatment = treatment(of: item, pile: pile, kind: kind)
    return treatment == .supplementary && !asked.contains(item) ? .omitted : treatment
  }

  /// Whether the run ends when this fails; everything else goes on to its end.
  package func failureEndsRun(_ key: String) -> Bool {
    endingFailures.value.contains(key)
  }
}
