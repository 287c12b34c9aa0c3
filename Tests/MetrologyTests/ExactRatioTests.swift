import Metrology
import Support
import Testing

@Suite("An exact ratio") struct ExactRatioTests {
  struct Presented: CustomTestStringConvertible {
    var numerator: String
    var denominator: String
    var places: Int
    var text: String
    var testDescription: String { "\(numerator)/\(denominator) at \(places)" }
    init(_ numerator: String, _ denominator: String, _ places: Int, _ text: String) {
      (self.numerator, self.denominator) = (numerator, denominator)
      (self.places, self.text) = (places, text)
    }
  }

  /// Computed with Python's fractions, rounded half to even on whole numbers.
  static let presented = [
    Presented("13275", "79", 10, "+168.0379746835"),
    Presented("-33801312", "63029", 4, "-536.2819"),
    Presented(
      "-33361729545057828985414038268531508864",
      "381349989793036592715571632276611708",
      12,
      "-87.483231776573"
    ),
    Presented("-9555", "159", 5, "-60.09434"),
    Presented("-248530600856405688073", "429807009107476419", 6, "-578.237664"),
    Presented("-45281", "183", 9, "-247.437158470"),
    Presented(
      "756749047959945163492336675298937698",
      "369782651289274392192592075370419536",
      7,
      "+2.0464699"
    ),
    Presented("575026042875391089069", "1070067134482344270", 6, "+537.373801"),
    Presented("31039685", "31258", 1, "+993.0"),
    Presented(
      "-56140238849190516337782602104667756710",
      "700528102811432031518697277357193088",
      1,
      "-80.1"
    ),
    Presented("5", "16", 6, "+0.312500"), Presented("-1", "10000000", 6, "-0.000000"),
    Presented("1", "2", 0, "+0"), Presented("3", "2", 0, "+2"), Presented("-5", "2", 0, "-2"),
    Presented("999999", "1000000", 5, "+1.00000"), Presented("0", "1", 1, "+0.0"),
    Presented(
      "170141183460469231731687303715884105727",
      "1",
      0,
      "+170141183460469231731687303715884105727"
    ),
    Presented(
      "-170141183460469231731687303715884105727",
      "170141183460469231731687303715884105726",
      20,
      "-1.00000000000000000000"
    ),
    Presented("1", "3", 38, "+0.33333333333333333333333333333333333333"),
    Presented("2", "3", 38, "+0.66666666666666666666666666666666666667"),
    Presented("1", "8", 2, "+0.12"), Presented("3", "8", 2, "+0.38"),
  ]

  @Test("is shown with its sign and half-even digits", arguments: presented)
  func showsDigits(_ row: Presented) throws {
    let value = try ratio("\(row.numerator)/\(row.denominator)")
    #expect(value.signedText(places: row.places) == row.text)
    #expect(
      try value.decimal(places: row.places) == ExactDecimal(digits: digits(row), places: row.places)
    )
  }

  private func digits(_ row: Presented) throws -> Int128 {
    try #require(Int128(row.text.filter { $0 != "." }))
  }

  @Test("is reduced, with its sign above")
  func isReduced() throws {
    let value = try ExactRatio(numerator: 6, denominator: -8)
    #expect(value.numerator == -3)
    #expect(value.denominator == 4)
    #expect(value == (try ratio("-3/4")))
  }

  @Test("adds, subtracts, multiplies, divides and compares exactly")
  func computes() throws {
    #expect(try ratio("1/3") + ratio("1/6") == ratio("1/2"))
    #expect(try ratio("1/3") - ratio("1/2") == ratio("-1/6"))
    #expect(try ratio("2/3") * ratio("-3/4") == ratio("-1/2"))
    #expect(try ratio("2/3") / ratio("-4/3") == ratio("-1/2"))
    #expect(try ExactRatio.mean(of: [ratio("1/3"), ratio("2/3"), ratio("1")]) == ratio("2/3"))
    #expect(try ratio("-1/3") < ratio("-333333333/1000000000"))
    #expect(try ratio("1/3") > ratio("333333333/1000000000"))
    #expect(try [ratio("7/3"), ratio("2"), ratio("-7/3")].map(\.roundedUp) == [3, 2, -2])
  }

  @Test("keeps laws of arithmetic over random values")
  func keepsLaws() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let values = try (0..<3).map { _ in
        try ExactRatio(
          numerator: Int128.random(in: -99_999...99_999, using: &random),
          denominator: Int128.random(in: 1...99_999, using: &random)
        )
      }
      let (a, b, c) = (values[0], values[1], values[2])
      #expect(try a + b == b + a)
      #expect(try a * (b + c) == a * b + a * c)
      #expect(try (a - b) + b == a)
      #expect(try (a < b) == (a - b).isNegative)
      if !b.isZero { #expect(try (a / b) * b == a) }
    }
  }

  @Test("throws where a result does not fit, and never stops the program")
  func throwsOnOverflow() throws {
    let largest = try ExactRatio(numerator: .max, denominator: 1)
    let smallest = try ExactRatio(numerator: 1, denominator: .max)
    #expect(throws: MetrologyFault.overflow) { try largest + largest }
    #expect(throws: MetrologyFault.overflow) { try largest.negated - largest }
    #expect(throws: MetrologyFault.overflow) { try largest * largest }
    #expect(throws: MetrologyFault.overflow) { try largest / smallest }
    #expect(throws: MetrologyFault.overflow) { try smallest + ratio("1/2") }
    #expect(throws: MetrologyFault.overflow) { try largest.decimal(places: 1) }
    #expect(throws: MetrologyFault.overflow) { try ExactRatio(numerator: .min, denominator: 1) }
    #expect(throws: MetrologyFault.overflow) { try ExactRatio(numerator: 1, denominator: .min) }
    #expect(throws: MetrologyFault.divisionByZero) { try largest / .zero }
    #expect(throws: MetrologyFault.divisionByZero) { try ExactRatio.mean(of: []) }
    #expect(throws: MetrologyFault.divisionByZero) { try ExactRatio(numerator: 1, denominator: 0) }
    #expect(throws: MetrologyFault.placesOutOfRange) { try smallest.decimal(places: 39) }
    #expect(throws: MetrologyFault.placesOutOfRange) { try smallest.decimal(places: -1) }
    #expect(try ExactRatio(numerator: .min, denominator: .min) == ExactRatio(1))
    #expect(smallest < largest && largest.negated < smallest)
  }

  @Test("is stated as a decimal only where one is exact")
  func statesExactDecimals() throws {
    #expect(try ratio("1/8").exactDecimal()?.description == "0.125")
    #expect(try ratio("1/8").exactDecimal(minimumPlaces: 4)?.description == "0.1250")
    #expect(try ratio("1/3").exactDecimal() == nil)
    #expect(try ratio("7").exactDecimal(minimumPlaces: 99)?.places == 18)
  }
}
