import Metrology

/// Texts of scalars into values; each function names what it expected.
enum Convert {
  /// A question mark alone is where somebody still has to write.
  static func text(_ text: String) throws(Remark) -> String {
    guard text != "?" else { throw .stillOpen }
    return text
  }

  static func boolean(_ text: String) throws(Remark) -> Bool {
    switch text {
    case "true": true
    case "false": false
    default: throw .notAValue(text, .boolean)
    }
  }

  static func date(_ text: String) throws(Remark) -> CivilDate {
    guard let date = CivilDate(text) else { throw .notAValue(text, .date) }
    return date
  }

  /// An exact decimal small enough that sums and comparisons of any two stay exact.
  static func decimal(_ text: String) throws(Remark) -> ExactDecimal {
    let isNumeral = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    guard let value = ExactDecimal(text) else {
      throw text.utf8.count > ExactDecimal.largestDigitCount && isNumeral
        ? .tooManyDigits : .notAValue(text, .decimal)
    }
    let largest = ExactDecimal(1_000_000_000_000)
    guard value.places <= 9, value.magnitude < largest else { throw .tooManyDigits }
    return value
  }

  static func integer(_ text: String, in range: ClosedRange<Int>) throws(Remark) -> Int {
    let figures = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !figures.isEmpty, figures.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw .notAValue(text, .integer(range))
    }
    guard let value = Int(text), range.contains(value) else { throw .outside(text, range) }
    return value
  }

  static func words<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> [String]
  where Choice.RawValue == String {
    type.allCases.map(\.rawValue)
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String,
    _ type: Choice.Type
  ) throws(Remark) -> Choice where Choice.RawValue == String {
    guard let value = Choice(rawValue: text) else {
      throw .notAChoice(text, among: words(type))
    }
    return value
  }
}
