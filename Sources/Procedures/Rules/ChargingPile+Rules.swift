package import DataFiles
import Metrology
import Wording

extension ChargingPile {
  /// What a pile's file must keep, whatever the procedure.
  package static let rules: [Rule<ChargingPile>] = [
    voltagesAreOrdered, currentsAreOrdered, powerCanBeDelivered, isInstalledAfterItWasMade,
    connectorsAreNamedOnce, connectorsKeepTheNameplate, timeOfUseHasAClock,
  ]

  /// What it must keep so that a procedure can be applied to it.
  package static func rules(for procedure: Procedure) -> [Rule<ChargingPile>] {
    [
      Rule { pile, file in
        let kind = pile.nameplate.kind
        guard !procedure.appliesTo.contains(kind) else { return [] }
        return [
          Finding(
            file: file,
            path: "nameplate.kind",
            .notCovered(kind, by: procedure.regulation.number, covered: procedure.appliesTo)
          )
        ]
      },
      Rule { pile, file in
        let accuracyClass = pile.nameplate.accuracyClass
        let known = procedure.operatingError.knownClasses
        guard !known.contains(where: { $0.value == accuracyClass.value }) else { return [] }
        return [
          Finding(
            file: file,
            path: "nameplate.accuracy-class",
            .unknownClass(
              accuracyClass,
              in: procedure.regulation.number,
              known: known.map(\.description)
            )
          )
        ]
      },
    ]
  }

  private static let voltagesAreOrdered = Rule<ChargingPile> { pile, file in
    let (least, most) = (pile.nameplate.minimumVoltage, pile.nameplate.maximumVoltage)
    // An AC spot works at its nominal voltage.
    let isOrdered =
      pile.nameplate.kind == .acSpot
      ? least.inBaseUnit <= most.inBaseUnit : least.inBaseUnit < most.inBaseUnit
    guard !isOrdered else { return [] }
    return [
      Finding(
        file: file,
        path: "nameplate.minimum-voltage",
        .notBelow("Umin = \(least)", "Umax = \(most)")
      )
    ]
  }

  private static let currentsAreOrdered = Rule<ChargingPile> { pile, file in
    let (least, most) = (pile.nameplate.minimumCurrent, pile.nameplate.maximumCurrent)
    guard least.inBaseUnit >= most.inBaseUnit else { return [] }
    return [
      Finding(
        file: file,
        path: "nameplate.minimum-current",
        .notBelow("Imin = \(least)", "Imax = \(most)")
      )
    ]
  }

  /// Nominal values are rounded, so a twentieth is allowed.
  private static let powerCanBeDelivered = Rule<ChargingPile> { pile, file in
    let plate = pile.nameplate
    let most =
      plate.maximumVoltage.inBaseUnit * plate.maximumCurrent.inBaseUnit
      * ExactDecimal(plate.phases)
    let allowed = most * ExactDecimal(digits: 105, places: 2)
    guard plate.nominalPower.inBaseUnit > allowed else { return [] }
    return [Finding(file: file, path: "nameplate.nominal-power", .powerTooLarge(plate))]
  }

  private static let isInstalledAfterItWasMade = Rule<ChargingPile> { pile, file in
    guard pile.nameplate.year > pile.installed.year else { return [] }
    let remark = Remark.installedBeforeMade(pile.installed, year: pile.nameplate.year)
    return [Finding(file: file, path: "nameplate.year", remark)]
  }

  private static let connectorsAreNamedOnce = Rule<ChargingPile> { pile, file in
    Finding.repeated(pile.connectors.map(\.id), file: file, path: "connectors")
  }

  private static let connectorsKeepTheNameplate = Rule<ChargingPile> { pile, file in
    pile.connectors.enumerated().compactMap { place, connector in
      guard let own = connector.maximumCurrent else { return nil }
      let plate = pile.nameplate
      let path = "connectors[\(place + 1)].maximum-current"
      if own.inBaseUnit > plate.maximumCurrent.inBaseUnit {
        return Finding(file: file, path: path, .connectorAbove(own, plate.maximumCurrent))
      }
      if own.inBaseUnit <= plate.minimumCurrent.inBaseUnit {
        return Finding(
          file: file,
          path: path,
          .notBelow("Imin = \(plate.minimumCurrent)", own.description)
        )
      }
      return nil
    }
  }

  private static let timeOfUseHasAClock = Rule<ChargingPile> { pile, file in
    guard pile.isTimeOfUse, !pile.display.showsClock else { return [] }
    return [Finding(file: file, path: "display.clock", .timeOfUseWithoutClock)]
  }
}
