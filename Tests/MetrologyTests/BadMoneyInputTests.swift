import Metrology
import Support
import Testing

/// Extreme numbers through what computes money, changes and captures: a value or a fault.
@Suite("No number stops what money and changes are computed with") struct BadMoneyInputTests {
  private static let numbers = [
    "0", "0.0", "1", "-1", "0.00000000000000001", "999999999999999999", "-999999999999999999",
    "0.99999999999999999", "123456.789", "0.01", "0.3121", "7",
  ]
  private static let units: [MeasurementUnit] = [
    .kilowattHour, .joule, .yuan, .yuanPerKilowattHour, .impulsePerKilowattHour, .kilowatt, .day,
    .second,
  ]

  private func number(_ random: inout SeededGenerator) throws -> ExactDecimal {
    try decimal(Self.numbers.randomElement(using: &random) ?? "0")
  }

  /// Mostly of the unit that is wanted, so that the numbers get far.
  private func value(_ wanted: MeasurementUnit, _ random: inout SeededGenerator) throws
    -> QuantityValue
  {
    let unit =
      Int.random(in: 0..<12, using: &random) > 0 ? wanted : Self.units.randomElement(using: &random)
    return QuantityValue(try number(&random), unit ?? wanted)
  }

  private func time(_ random: inout SeededGenerator) throws -> CivilTime {
    try civilTime(
      [
        "0001-01-01 00:00:00", "2026-11-21 21:59:59.999999999", "2026-11-22 06:00:00",
        "2026-11-23 23:59:59", "9999-12-31 23:59:59.999999999",
      ].randomElement(using: &random) ?? ""
    )
  }

  @Test("a tariff and an amount", arguments: [1, 2, 3] as [UInt64]) func money(_ seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    var amounts = 0
    for _ in 0..<400 {
      var periods = try tariffPeriods(
        ["00:00-24:00 1 0", "22:00-06:00 1 0, 06:00-22:00 1 0"].randomElement(using: &random) ?? ""
      )
      for index in periods.indices {
        periods[index].electricity = try value(.yuanPerKilowattHour, &random)
        periods[index].service = try value(.yuanPerKilowattHour, &random)
      }
      guard let tariff = try? Tariff(periods) else { continue }
      let (start, end) = (try time(&random), try time(&random))
      let crossed = (try? tariff.course(from: start, until: end).boundaries.count) ?? 0
      let inputs = PaymentInputs(
        tariff: tariff,
        start: start,
        end: end,
        energy: try value(.kilowattHour, &random),
        energyResolution: try value(.kilowattHour, &random),
        register: RegisterComparison.PileRegister.allCases.randomElement(using: &random)
          ?? .cumulative,
        shares: [EnergyShare](repeating: .unknown, count: crossed),
        rounding: AmountRounding.allCases.randomElement(using: &random) ?? .truncated,
        roundedFees: PaymentInputs.RoundedFees.allCases.randomElement(using: &random) ?? .apart,
        amountResolution: try value(.yuan, &random)
      )
      guard let due = try? AmountDue(inputs) else { continue }
      amounts += 1
      #expect(due.least <= due.most)
      #expect(due.electricity.least <= due.electricity.most)
      #expect(due.service.least <= due.service.most)
      guard let deviation = try? PaymentDeviation(shown: value(.yuan, &random), due: due) else {
        continue
      }
      _ = try? deviation.conclusion(limit: value(.yuan, &random), insideRule: .nominal)
    }
    #expect(amounts > 5, "some numbers make an amount")
  }

  @Test("changes, pulses and captures", arguments: [4, 5, 6] as [UInt64])
  func changes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let energies = try (0..<4).map { _ in try value(.kilowattHour, &random) }
      let power = try value(.kilowatt, &random)
      let refresh = try value(.second, &random)
      _ = try? DigitChange.isAllowed(
        resolution: energies[0],
        power: power,
        refresh: refresh,
        byPerson: .random(using: &random)
      )
      if let start = try? EnergyEnclosure(before: energies[0], after: energies[1]),
        let end = try? EnergyEnclosure(before: energies[2], after: energies[3])
      {
        _ = try? EnclosedEnergy(start: start, end: end)
      }
      _ = try? OperatingError.percent(
        pulses: [0, 1, -1, .max, .min].randomElement(using: &random) ?? 0,
        constant: value(.impulsePerKilowattHour, &random),
        reference: energies[0]
      )
      for method in [
        RegisterComparison.Method.pulse(enclosure: energies[1]),
        .digitChange(power: power, refresh: refresh, enclosure: energies[1]),
      ] {
        var comparison = try Scenario().comparison()
        (comparison.method, comparison.pileResolution) = (method, energies[2])
        _ = try? UncertaintyBudget.registerComparison(comparison).expandedText
        _ = try? EnergyRequirement.plan(
          limit: limit("1 %"),
          ratio: number(&random),
          wanted: quantity("0.3 %"),
          comparison: comparison,
          step: energies[3]
        )
      }
    }
  }

  @Test("looks at a clock", arguments: [7, 8] as [UInt64]) func captures(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let looks = (0..<3).map { _ in
        try? ClockCapture(
          static: time(&random),
          step: value(.second, &random),
          before: time(&random),
          after: time(&random)
        )
      }
      guard let captures = try? ClockCaptures(looks.compactMap(\.self), requiredCaptures: 3) else {
        continue
      }
      _ = try? captures.conclusion(
        limit: value(.second, &random),
        referenceUncertainty: value(.second, &random),
        referenceRatio: ExactRatio(number(&random))
      )
      _ = try? EnergyShare.at(
        time(&random),
        deviation: ClockDeviation(seconds: number(&random)),
        uncertainty: value(.second, &random),
        samples: [
          EnergySample(time: time(&random), energy: value(.kilowattHour, &random)),
          EnergySample(time: time(&random), energy: value(.kilowattHour, &random)),
        ]
      )
    }
  }
}
