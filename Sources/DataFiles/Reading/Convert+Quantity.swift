import Metrology
import Wording

extension Convert {
  /// Reads `0.001 kWh`: an exact decimal, one space, a unit of the kind.
  static func quantity(
    _ text: String,
    _ kind: MeasurementUnit.Kind
  ) throws(Remark) -> QuantityValue {
    let (number, unit) = try numberAndUnit(text, units: units(of: kind))
    guard let unit = MeasurementUnit(rawValue: unit) else {
      throw .notAValue(text, .quantity(units(of: kind)))
    }
    return QuantityValue(number, unit)
  }

  /// Reads a value that is stated in any unit of the wanted one's kind, as a number of that unit.
  ///
  /// A unit that is not in the vocabulary, `A/s`, must be written as it is.
  static func number(_ text: String, in name: String) throws(Remark) -> Double {
    guard let unit = MeasurementUnit(rawValue: name) else {
      return try numberAndUnit(text, units: [name]).number.approximation
    }
    let value = try quantity(text, unit.kind)
    return value.converted(to: unit)?.number.approximation
      ?? value.inBaseUnit.approximation / unit.factor.approximation
  }

  /// The units that may be written; a plain number has none, so that of numbers only % is one.
  static func units(of kind: MeasurementUnit.Kind) -> [String] {
    MeasurementUnit.allCases.filter { $0.kind == kind && $0 != .one }.map(\.rawValue)
  }

  private static func numberAndUnit(
    _ text: String,
    units: [String]
  ) throws(Remark) -> (number: ExactDecimal, unit: String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1 {
      if (try? decimal(text)) != nil { throw .bareNumber(text, units: units) }
      throw .notAValue(text, .quantity(units))
    }
    let unit = String(parts[1])
    guard units.contains(unit) else {
      throw .wrongUnit(unit, number: String(parts[0]), units: units)
    }
    return (try decimal(String(parts[0])), unit)
  }
}

extension Expectation {
  static func quantity(_ units: [String]) -> Expectation {
    Expectation(
      name: BilingualText(zh: "带单位的数", en: "a number with its unit"),
      remedy: BilingualText(
        zh: "请写数字、一个空格和单位：\(examples("5", units, last: " 或 "))。",
        en: "Write a number, one space and the unit: \(examples("5", units, last: " or "))."
      )
    )
  }

  static func examples(_ number: String, _ units: [String], last: String) -> String {
    let written = units.map { "'\(number) \($0)'" }
    guard let end = written.last, written.count > 1 else { return written.joined() }
    return written.dropLast().joined(separator: ", ") + last + end
  }
}

extension Remark {
  static func bareNumber(_ number: String, units: [String]) -> Remark {
    Remark(
      BilingualText(zh: "\(number) 没有单位", en: "\(number) has no unit"),
      remedy: BilingualText(
        zh: "请写 \(Expectation.examples(number, units, last: " 或 "))。",
        en: "Write \(Expectation.examples(number, units, last: " or "))."
      )
    )
  }

  static func wrongUnit(_ unit: String, number: String, units: [String]) -> Remark {
    let shown = number.shortened
    let near = suggestion(for: unit, among: units)
    return Remark(
      BilingualText(
        zh: "'\(unit.shortened)' 不是此处可用的单位",
        en: "'\(unit.shortened)' is no unit that fits here"
      ),
      remedy: near.map {
        BilingualText(zh: "是否指 '\(shown) \($0)'？", en: "Did you mean '\(shown) \($0)'?")
      }
        ?? BilingualText(
          zh: "请写 \(Expectation.examples(shown, units, last: " 或 "))。",
          en: "Write \(Expectation.examples(shown, units, last: " or "))."
        )
    )
  }
}
