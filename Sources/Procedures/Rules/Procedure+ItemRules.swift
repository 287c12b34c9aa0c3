import DataFiles
import Metrology

extension Procedure {
  static let operatingErrorRules: [Rule<Procedure>] = [
    classesAreNamedOnce, limitsAreWiderThanTheirSteps, everyKindHasLoadPoints,
    loadPointsAreNamedOnce, ratiosAreShares, waitsAreLongEnough,
  ]

  static let clockRules: [Rule<Procedure>] = [everyExaminedClockHasALimit, clockRatioIsAThird]

  private static let path = "items.operating-error"

  private static let classesAreNamedOnce = Rule<Procedure> { procedure, file in
    let classes = procedure.operatingError.classes.map(\.accuracyClass.value)
    return classes.indices.filter { classes[..<$0].contains(classes[$0]) }.map { place in
      Finding(
        file: file,
        path: "\(path).classes[\(place + 1)].class",
        .repeated(classes[place].description)
      )
    }
  }

  /// Rounded to a step as wide as the limit, no error would be judged.
  private static let limitsAreWiderThanTheirSteps = Rule<Procedure> { procedure, file in
    procedure.operatingError.classes.enumerated().compactMap { place, allowed in
      guard allowed.rounding.value.number >= allowed.limit.value.number else { return nil }
      return Finding(
        file: file,
        path: "\(path).classes[\(place + 1)].rounding-interval.value",
        .notBelow(allowed.rounding.value.description, allowed.limit.value.description)
      )
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

  private static let everyExaminedClockHasALimit = Rule<Procedure> { procedure, file in
    procedure.kinds.map(\.kind).compactMap { kind in
      guard
        procedure.clock.heading.treatment(in: kind) == .examined,
        procedure.clock.limits[kind] == nil
      else { return nil }
      return Finding(file: file, path: "items.clock.limits", .kindWithoutLimit(kind))
    }
  }

  /// Metrology refuses to judge with a reference worse than a third of the limit.
  private static let clockRatioIsAThird = Rule<Procedure> { procedure, file in
    let ratio = procedure.clock.referenceRatio.value
    guard let third = Fraction("1/3"), ratio.value > third.value else { return [] }
    return [
      Finding(
        file: file,
        path: "items.clock.reference-ratio.value",
        .aboveAThird(ratio.description)
      )
    ]
  }
}
