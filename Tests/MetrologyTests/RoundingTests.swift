import Foundation
import Metrology
import Support
import Testing

@Suite("Rounding to an interval") struct RoundingTests {
  struct Row: CustomTestStringConvertible {
    var value: String
    var step: String
    var text: String
    var testDescription: String { "\(value) at \(step)" }
    init(_ value: String, _ step: String, _ text: String) {
      (self.value, self.step, self.text) = (value, step, text)
    }
  }

  /// Computed with Python's fractions: round half even on the multiple, sign of the exact value.
  static let rows = [
    Row("1/4", "0.1", "+0.2"), Row("7/20", "0.1", "+0.4"), Row("-3/20", "0.1", "-0.2"),
    Row("21/20", "0.1", "+1.0"), Row("1051/1000", "0.1", "+1.1"), Row("-1/25", "0.1", "-0.0"),
    Row("1/25", "0.1", "+0.0"), Row("0/1", "0.1", "+0.0"), Row("-1/20", "0.1", "-0.0"),
    Row("1/20", "0.1", "+0.0"), Row("19/20", "0.1", "+1.0"), Row("-21/20", "0.1", "-1.0"),
    Row("-1051/1000", "0.1", "-1.1"), Row("1049999999/1000000000", "0.1", "+1.0"),
    Row("1/10", "0.2", "+0.0"), Row("3/10", "0.2", "+0.4"), Row("1/2", "0.2", "+0.4"),
    Row("11/10", "0.2", "+1.2"), Row("21/10", "0.2", "+2.0"), Row("-21/10", "0.2", "-2.0"),
    Row("2100001/1000000", "0.2", "+2.2"), Row("-1/10", "0.2", "-0.0"), Row("-3/10", "0.2", "-0.4"),
    Row("1/40", "0.05", "+0.00"), Row("3/40", "0.05", "+0.10"), Row("1/8", "0.05", "+0.10"),
    Row("3/100", "0.02", "+0.04"), Row("15/2", "5", "+10"), Row("25/2", "5", "+10"),
    Row("25/1", "10", "+20"), Row("-2/9", "0.5", "-0.0"), Row("115555/123456", "1", "+1"),
    Row("16/9", "0.2", "+1.8"), Row("-1/1", "1", "-1"), Row("16/11", "0.1", "+1.5"),
    Row("16/11", "0.05", "+1.45"), Row("-605757/999983", "0.02", "-0.60"),
    Row("-760750/999983", "0.02", "-0.76"), Row("-13/11", "0.002", "-1.182"),
    Row("26/9", "0.02", "+2.88"), Row("-11/4", "0.1", "-2.8"), Row("2/1", "0.5", "+2.0"),
    Row("15/7", "0.2", "+2.2"), Row("8365/41152", "0.5", "+0.0"), Row("25/13", "0.05", "+1.90"),
    Row("15/7", "1", "+2"), Row("-5/11", "0.02", "-0.46"), Row("-1/1", "0.002", "-1.000"),
    Row("9/13", "0.002", "+0.692"), Row("7/4", "0.1", "+1.8"), Row("-20/7", "0.02", "-2.86"),
  ]

  @Test("goes to the nearest multiple, a tie to the even one", arguments: rows)
  func roundsToTheMultiple(_ row: Row) throws {
    let rounded = try RoundingInterval(step: decimal(row.step)).round(ratio(row.value))
    #expect(rounded.text == row.text)
  }

  @Test(
    "is idempotent and symmetric in sign",
    arguments: ["0.1", "0.2", "0.05", "0.02", "3", "0.7"]
  )
  func isIdempotentAndSymmetric(_ step: String) throws {
    var random = SeededGenerator(seed: 7)
    let interval = RoundingInterval(step: try decimal(step))
    for _ in 0..<200 {
      let value = try ExactRatio(
        numerator: Int128.random(in: -5_000_000...5_000_000, using: &random),
        denominator: Int128.random(in: 1...1_000_000, using: &random)
      )
      let rounded = try interval.round(value)
      #expect(try interval.round(ExactRatio(rounded.value)).magnitude == rounded.magnitude)
      let mirrored = try interval.round(value.negated)
      #expect(mirrored.magnitude == rounded.magnitude)
      #expect(mirrored.isNegative != rounded.isNegative || value.isZero)
      let distance = try (ExactRatio(rounded.value) - value).magnitude
      #expect(try distance * ExactRatio(2) <= ExactRatio(interval.step), "never half a step away")
    }
  }

  @Test("refuses a step of zero or less and what does not fit")
  func refusesImpossibleSteps() throws {
    for step in ["0", "0.0", "-0.1"] {
      #expect(throws: MetrologyFault.notPositive(.roundingInterval)) {
        try RoundingInterval(step: decimal(step)).round(.zero)
      }
    }
    let largest = try ExactRatio(numerator: .max, denominator: 1)
    for step in ["0.1", "0.00000000000000001", "999999999999999999"] {
      let interval = RoundingInterval(step: try decimal(step))
      #expect(throws: MetrologyFault.overflow) {
        try interval.round(ratio("1/3") * largest * ratio("3"))
      }
    }
  }

  @Test("a rounded value keeps its sign and zeros when it is stored", arguments: ["-0.0", "+1.10"])
  func keepsItsText(_ text: String) throws {
    let value = try #require(RoundedValue(text))
    let stored = try JSONDecoder().decode(RoundedValue.self, from: JSONEncoder().encode(value))
    #expect(stored.text == text)
    #expect(stored == value)
  }

  @Test("a rounded value is not read without its sign", arguments: ["1.0", "", "+", "+-1", "++1"])
  func refusesTexts(_ text: String) {
    #expect(RoundedValue(text) == nil)
  }
}
