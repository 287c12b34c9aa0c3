package import Metrology

/// The operating error (工作误差): how it is measured, at which points, and what is allowed.
package struct OperatingErrorProvision: Hashable, Sendable {
  /// How a reading is taken.
  package enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// Both registers are read at zero current, when neither moves any more.
    case standstill
    /// Both registers are taken at a change of the pile's last digit, under load.
    case digitChange = "digit-change"
    /// The pulses of the pile's test output are counted.
    case pulse
  }

  /// What takes the energy.
  package enum Load: String, Hashable, Sendable, Codable, CaseIterable {
    case realLoad = "real-load"
    /// Voltage and current from separate sources.
    case virtualLoad = "virtual-load"
  }

  package var heading: ItemHeading
  package var method: Figure<Method>
  /// What may be chosen instead of it; nil for nothing.
  package var otherMethods: Figure<[Method]>?
  package var load: Figure<Load>
  package var classes: [ClassLimit]
  /// Readings at each load point, fixed before the run.
  package var readings: Figure<Int>
  package var loadPoints: [VerificationKind: [LoadPoint]]
  package var minimumEnergy: MinimumEnergy
  package var stability: StabilityCriterion
  package var standstill: StandstillCriterion
  /// Present where a method catches changes.
  package var capture: ChangeCapture?
  package var noLoad: NoLoadCriterion?
  /// A session has started after this time, or the reading is not completed.
  package var sessionStart: Figure<QuantityValue>
  package var planning: PlanningFigures

  /// The method that is taken unless another is asked for, first.
  package var allowedMethods: [Method] {
    [method.value] + (otherMethods?.value ?? []).filter { $0 != method.value }
  }

  /// Each class once, in the order of the file.
  var knownClasses: [AccuracyClass] {
    let classes = classes.map(\.accuracyClass)
    return classes.indices.filter { place in
      !classes[..<place].contains { $0.value == classes[place].value }
    }.map { classes[$0] }
  }

  package func limit(for accuracyClass: AccuracyClass, kind: VerificationKind) -> ClassLimit? {
    classes.limit(for: accuracyClass, kind: kind)
  }
}

/// The rules that set the energy of a reading.
package struct MinimumEnergy: Hashable, Sendable {
  /// The error that the display's resolution can cause, as a multiple of the limit, at most.
  package var resolutionRatio: Figure<ExactDecimal>
  /// The expanded uncertainty, as a multiple of the limit, at most.
  package var uncertaintyRatio: Figure<Fraction>
  /// The energy of ramps, in % of a reading's, at most.
  package var rampShare: Figure<QuantityValue>
}

/// When a load point counts as stable.
package struct StabilityCriterion: Hashable, Sendable {
  /// The power's largest departure from its mean, in %.
  package var within: Figure<QuantityValue>
  package var during: Figure<QuantityValue>
  package var atMost: Figure<QuantityValue>
  /// The largest departure of voltage and current from the load point, in %.
  package var settingWithin: Figure<QuantityValue>
}

/// When both registers count as at rest.
package struct StandstillCriterion: Hashable, Sendable {
  package var during: Figure<QuantityValue>
  package var atMost: Figure<QuantityValue>
}

/// Times that only serve the estimate of a plan.
package struct PlanningFigures: Hashable, Sendable {
  package var sessionStart: Figure<QuantityValue>
  package var ramp: Figure<QuantityValue>
}
