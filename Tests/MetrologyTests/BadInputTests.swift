import Foundation
import Metrology
import Support
import Testing

/// Whatever arrives is a value, a nil or a fault: a load must never stay on because of a digit.
@Suite("No input stops the program") struct BadInputTests {
  static let alphabet = Array("0123456789999..--++EeT:Z kWhJ%sminNAIF/,\u{0}\u{301}５½é😀\r\n")

  private func randomText(_ random: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.alphabet.randomElement(using: &random) ?? "0"
      }
    )
  }

  @Test("random characters, into every reader of texts", arguments: [1, 2, 3] as [UInt64])
  func randomTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1500 { read(randomText(&random)) }
  }

  @Test("texts that were right but for one character", arguments: [4, 5] as [UInt64])
  func nearlyRightTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let right = [
      "1.23456E+03", "-0.0500", "+1.0", "0.001 kWh", "2026-11-21", "2026-11-21 15:30:05.25",
      "2026-11-21T15:30:05+08:00", "999999999999999999", "0.00000000000000001", "9.99999E-999",
      "1.2E-16", "9.9E+16",
    ]
    for _ in 0..<1500 {
      var text = Array(right.randomElement(using: &random) ?? "")
      let place = Int.random(in: 0..<text.count, using: &random)
      text[place] = Self.alphabet.randomElement(using: &random) ?? "0"
      if Bool.random(using: &random) { text.insert("9", at: place) }
      read(String(text))
    }
  }

  @Test("texts of a hundred thousand characters", arguments: ["9", "-", ".", "E", "0", " "])
  func longTexts(_ character: String) {
    read(String(repeating: character, count: 100_000))
    read("1" + String(repeating: character, count: 100_000))
  }

  /// Reads a text in every way; whatever becomes a value must print and survive being stored.
  private func read(_ text: String) {
    if let value = ExactDecimal(text) {
      #expect(ExactDecimal(value.description) == value)
      _ = (value * value + value, value.hashValue, value.approximation, -value < value)
    }
    if let value = ExactDecimal(scientific: text) {
      #expect(ExactDecimal(value.description) == value)
      #expect(ExactDecimal.lastDigitStep(scientific: text) != nil || value.isZero)
    }
    if let value = QuantityValue(text) {
      #expect(QuantityValue(value.description) == value)
      for unit in MeasurementUnit.allCases { _ = value.converted(to: unit) }
    }
    if let value = RoundedValue(text) { #expect(RoundedValue(value.text) == value) }
    if let value = AccuracyClass(text) { #expect(AccuracyClass(value.description) == value) }
    if let value = CivilDate(text) { #expect(CivilDate(value.description) == value) }
    if let value = TimeOfDay(text) { #expect(TimeOfDay(value.description) == value) }
    if let value = CivilTime(text: text, zoneMinutes: 480) {
      #expect(CivilTime(text: value.isoText, zoneMinutes: 0) == value)
    }
  }

  /// The ends of what enters by text, and ordinary values between them.
  private func randomDecimal(_ random: inout SeededGenerator) throws -> ExactDecimal {
    let extremes = [
      "0", "0.0", "1", "-1", "0.00000000000000001", "-0.00000000000000001", "999999999999999999",
      "-999999999999999999", "0.99999999999999999", "123456.789", "1.05", "7",
    ]
    return try decimal(extremes.randomElement(using: &random) ?? "0")
  }

  private func randomQuantity(_ random: inout SeededGenerator) throws -> QuantityValue {
    let units: [MeasurementUnit] = [.kilowattHour, .joule, .megajoule, .percent, .kilowatt, .day]
    return QuantityValue(
      try randomDecimal(&random),
      units.randomElement(using: &random) ?? .kilowattHour
    )
  }

  @Test("extreme quantities, through every computation", arguments: [6, 7] as [UInt64])
  func extremeQuantities(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let values = try (0..<6).map { _ in try randomQuantity(&random) }
      compute(values, count: Int.random(in: -1...3, using: &random))
    }
  }

  private func compute(_ values: [QuantityValue], count: Int) {
    let comparison = RegisterComparison(
      energy: values[0],
      readings: count,
      standard: values[1],
      referenceResolution: values[2],
      referenceReading: .difference,
      pileResolution: values[3],
      pileRegister: .truncatedSession,
      repeatability: .init(standardDeviation: values[4], readings: count),
      method: .underLoad(power: values[5], synchronisation: values[0], displayRefresh: values[1])
    )
    _ = try? UncertaintyBudget.registerComparison(comparison).expandedText
    _ = try? EnergyRequirement.leastEnergy(reaching: values[5], comparison: comparison)
    _ = try? RegisterDifference(start: values[0], end: values[1])
    _ = try? ClockDeviation(seconds: values[0].number)
      .conclusion(limit: values[1], referenceUncertainty: values[2])
    _ = try? ClockDeviation(seconds: values[0].number).correctedForTruncation(step: values[3])
    _ = values[0].inBaseUnit * values[1].inBaseUnit + values[2].inBaseUnit * values[3].inBaseUnit
    guard let limit = try? MaximumPermissibleError(limit: values[4]) else { return }
    _ = try? EnergyRequirement.plan(
      limit: limit,
      ratio: values[0].number,
      wanted: values[1],
      comparison: comparison,
      step: values[2]
    )
    let errors = values.compactMap { try? OperatingError.percent(pile: $0, reference: values[0]) }
    _ = try? OperatingErrorResult.judged(
      readings: errors,
      requiredReadings: errors.count,
      interval: RoundingInterval(step: values[5].number),
      limit: limit
    )
  }
}
