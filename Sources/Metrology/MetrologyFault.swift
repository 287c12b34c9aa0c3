/// Why something cannot be computed.
///
/// A class without a sentence: the room that asked knows which thing to name and what to advise.
package enum MetrologyFault: Error, Hashable, Sendable {
  /// What a fault is about.
  package enum Argument: String, Sendable, CaseIterable {
    case referenceEnergy, energy, power, limit, roundingInterval, resolution, ratio, energyStep
    case requiredReadings, accuracyClass, repeatability, synchronisation, displayRefresh
    case transducer, drift, temperature, wantedUncertainty, referenceUncertainty, displayStep
    case pulses, meterConstant, enclosure, refresh, referenceRatio, amount, amountResolution
    case clockUncertainty, reactionTime
  }

  /// The exact result needs more than the 38 digits of Int128.
  case overflow
  case divisionByZero
  /// More than 38 places, or fewer than none.
  case placesOutOfRange
  /// The value stands in a unit of another kind.
  case wrongKind(Argument, expected: MeasurementUnit.Kind)
  /// A relative value must stand in %.
  case notPercent(Argument)
  case notPositive(Argument)
  case negative(Argument)
  /// The two values of a register are not energies.
  case registerNotEnergy
  /// A register ended below its start: it was reset, rolled over or read wrongly.
  case registerWentBackwards
  /// More readings than were fixed beforehand; none may be left out.
  case tooManyReadings(required: Int, given: Int)
  /// A pre-evaluated standard deviation needs at least two readings.
  case tooFewRepeatedReadings(Int)
  /// A standard uncertainty must lie in 0…1,000,000 %, with at least one degree of freedom.
  case componentOutOfRange(UncertaintyComponent.Identifier)
  /// No energy reaches the wanted uncertainty: what does not shrink with energy is too large.
  case uncertaintyUnreachable
  /// A tariff needs at least one period.
  case tariffWithoutPeriods
  /// A period is wrong in itself; positions count from 0.
  case tariffPeriod(Int, TariffPeriod.Problem)
  /// No period holds in these minutes; until may lie before from, across midnight.
  case tariffGap(from: TimeOfDay, until: TimeOfDay)
  /// Two periods, named by their positions, hold in these minutes.
  case tariffOverlap(Int, Int, from: TimeOfDay, until: TimeOfDay)
  case sessionEndsBeforeItStarts
  /// A session longer than `Tariff.longestSessionInDays`.
  case sessionTooLong
  /// Each boundary a session crosses needs a share of energy, and nothing else does.
  case sharesDoNotMatch(boundaries: Int, given: Int)
  /// A share outside 0…1, or its least above its most.
  case shareOutOfRange
  /// More energy had flowed at an earlier boundary than at a later one.
  case sharesOutOfOrder
  /// A share needs the session's first and last sample of energy.
  case tooFewSamples(Int)
  /// Samples of energy are given in the order they were taken.
  case samplesOutOfOrder
  /// The reference clock's second time lies before its first.
  case enclosureReversed
  /// A clock that was never looked at has no deviation.
  case withoutCaptures
}
