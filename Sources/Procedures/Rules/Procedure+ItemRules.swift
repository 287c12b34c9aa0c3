import DataFiles
import Metrology

extension Procedure {
  static let operatingErrorRules: [Rule<Procedure>] = [
    classesAreNamedOnce, limitsAreWiderThanTheirSteps, classesCoverEveryKind,
    everyKindHasLoadPoints, loadPointsAreNamedOnce, ratiosAreShares, waitsAreLongEnough,
    changesAreCaught, measuredQuestionsHaveACriterion,
  ]

  static let clockRules: [Rule<Procedure>] = [everyExaminedClockHasALimit, clockRatioIsAThird]

  private static let path = "items.operating-error"

  /// The lists of classes of a procedure, with the items they belong to.
  private static func classLists(of procedure: Procedure) -> [(ItemHeading, [ClassLimit])] {
    [(procedure.operatingError.heading, procedure.operatingError.classes)]
      + (procedure.indicationError.map { [($0.heading, $0.classes)] } ?? [])
  }

  /// Of two entries for one class and kind nobody could say which holds.
  private static let classesAreNamedOnce = Rule<Procedure> { procedure, file in
    classLists(of: procedure).flatMap { heading, classes in
      classes.indices.filter { place in
        classes[..<place].contains { $0.overlaps(classes[place]) }
      }.map { place in
        Finding(
          file: file,
          path: "items.\(heading.item.rawValue).classes[\(place + 1)].class",
          .repeated(classes[place].accuracyClass.description)
        )
      }
    }
  }

  /// Rounded to a step as wide as the limit, no error would be judged.
  private static let limitsAreWiderThanTheirSteps = Rule<Procedure> { procedure, file in
    classLists(of: procedure).flatMap { heading, classes in
      classes.enumerated().compactMap { place, allowed in
        guard allowed.rounding.value.number >= allowed.limit.value.number else { return nil }
        return Finding(
          file: file,
          path: "items.\(heading.item.rawValue).classes[\(place + 1)].rounding-interval.value",
          .notBelow(allowed.rounding.value.description, allowed.limit.value.description)
        )
      }
    }
  }

  /// A limit for some kinds only leaves no examined kind of its class without one.
  private static let classesCoverEveryKind = Rule<Procedure> { procedure, file in
    classLists(of: procedure).flatMap { heading, classes in
      classes.filter { $0.kinds != nil }.flatMap { allowed in
        procedure.kinds.map(\.kind).filter { kind in
          heading.treatment(in: kind) != .omitted
            && classes.limit(for: allowed.accuracyClass, kind: kind) == nil
        }
      }.uniqued.map { kind in
        Finding(
          file: file,
          path: "items.\(heading.item.rawValue).classes",
          .kindWithoutClassLimit(kind, heading.title)
        )
      }
    }
  }

  private static let everyKindHasLoadPoints = Rule<Procedure> { procedure, file in
    procedure.kinds.map(\.kind).compactMap { kind in
      let item = procedure.operatingError
      guard
        item.heading.treatment(in: kind) != .omitted, item.loadPoints[kind, default: []].isEmpty
      else { return nil }
      return Finding(file: file, path: "\(path).load-points", .kindWithoutLoadPoints(kind))
    }
  }

  private static let loadPointsAreNamedOnce = Rule<Procedure> { procedure, file in
    VerificationKind.allCases.flatMap { kind in
      let ids = procedure.operatingError.loadPoints[kind, default: []].map(\.id)
      return Finding.repeated(ids, file: file, path: "\(path).load-points.\(kind.rawValue)")
    }
  }

  private static let ratiosAreShares = Rule<Procedure> { procedure, file in
    let energy = procedure.operatingError.minimumEnergy
    let resolution = energy.resolutionRatio.value
    var findings: [Finding] = []
    func report(_ key: String, _ text: String) {
      findings.append(
        Finding(file: file, path: "\(path).minimum-energy.\(key).value", .notAShare(text))
      )
    }
    if resolution <= .zero || resolution > ExactDecimal(1) {
      report("resolution-ratio", resolution.description)
    }
    if energy.uncertaintyRatio.value.value > ExactRatio(1) {
      report("uncertainty-ratio", energy.uncertaintyRatio.value.description)
    }
    if energy.rampShare.value.number >= ExactDecimal(100) {
      report("ramp-share", energy.rampShare.value.description)
    }
    return findings
  }

  private static let waitsAreLongEnough = Rule<Procedure> { procedure, file in
    let item = procedure.operatingError
    return [
      ("stability", item.stability.during.value, item.stability.atMost.value),
      ("standstill", item.standstill.during.value, item.standstill.atMost.value),
    ].compactMap { key, during, atMost in
      during.inBaseUnit < atMost.inBaseUnit
        ? nil
        : Finding(
          file: file,
          path: "\(path).\(key).during.value",
          .notBelow(during.description, atMost.description)
        )
    }
  }

  /// Whoever catches changes must say how long and how often to look.
  private static let changesAreCaught = Rule<Procedure> { procedure, file in
    let item = procedure.operatingError
    guard item.capture == nil, item.allowedMethods != [.standstill] else { return [] }
    return [Finding(file: file, path: path, .captureMissing)]
  }

  private static let measuredQuestionsHaveACriterion = Rule<Procedure> { procedure, file in
    guard
      procedure.operatingError.noLoad == nil,
      let place = procedure.appearance.checklist.firstIndex(where: { $0.measurement == .noLoad })
    else { return [] }
    let key = "items.appearance.checklist[\(place + 1)].measured"
    return [Finding(file: file, path: key, .noLoadCriterionMissing)]
  }

  private static let everyExaminedClockHasALimit = Rule<Procedure> { procedure, file in
    procedure.kinds.map(\.kind).compactMap { kind in
      guard
        let clock = procedure.clock,
        [.examined, .supplementary].contains(clock.heading.treatment(in: kind)),
        clock.limits[kind] == nil
      else { return nil }
      return Finding(file: file, path: "items.clock.limits", .kindWithoutLimit(kind))
    }
  }

  /// Metrology refuses to judge with a reference worse than a third of the limit.
  private static let clockRatioIsAThird = Rule<Procedure> { procedure, file in
    guard
      let ratio = procedure.clock?.referenceRatio.value, let third = Fraction("1/3"),
      ratio.value > third.value
    else { return [] }
    return [
      Finding(
        file: file,
        path: "items.clock.reference-ratio.value",
        .aboveAThird(ratio.description)
      )
    ]
  }
}

extension ClassLimit {
  fileprivate func overlaps(_ other: ClassLimit) -> Bool {
    guard accuracyClass.value == other.accuracyClass.value else { return false }
    guard let kinds, let others = other.kinds else { return true }
    return !Set(kinds).isDisjoint(with: others)
  }
}

extension [VerificationKind] {
  /// Each once, in the order of the vocabulary.
  fileprivate var uniqued: [VerificationKind] {
    VerificationKind.allCases.filter { contains($0) }
  }
}
