import Foundation
import Metrology
import Testing

@Suite("An exact decimal") struct ExactDecimalTests {
  @Test("keeps the digits it was stated with", arguments: ["1.10", "-0.0500", "0", "12", "0.000"])
  func keepsItsDigits(_ text: String) throws {
    let value = try decimal(text)
    let stored = try JSONDecoder().decode(ExactDecimal.self, from: JSONEncoder().encode(value))
    #expect(value.description == text)
    #expect(stored.description == text)
  }

  @Test(
    "is refused when it is anything but digits around a point",
    arguments: [
      "", "-", "+", ".", ".5", "5.", "1e3", "1E3", " 1", "1 ", "1,5", "1.2.3", "--1", "+-1", "0x1",
      "１", "NAN", "INF", "1_000", "1234567890123456789", "0.1234567890123456789",
      "0.123456789012345678", "1\u{301}",
    ]
  ) func refusesEverythingElse(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("compares and hashes by value, not by digits")
  func comparesByValue() throws {
    #expect(try decimal("1.10") == decimal("1.1"))
    #expect(try Set([decimal("1.10"), decimal("1.1"), decimal("0.0"), decimal("0")]).count == 2)
    #expect(try decimal("-1.1") < decimal("-1.09"))
    #expect(try decimal("0.1").magnitude == decimal("-0.1").magnitude)
  }

  @Test("compares where the common digits would not fit")
  func comparesFarApart() throws {
    let large = try quantity("999999999999999999 kWh").inBaseUnit
    let small = try quantity("0.00000000000000001 kWh").inBaseUnit
    #expect(small < large)
    #expect(!(large < small))
    #expect(-large < small)
    #expect(!(small < -large))
    #expect(large != small)
  }

  @Test("sums, differences and products are exact")
  func computesExactly() throws {
    #expect(try (decimal("0.1") + decimal("0.20")).description == "0.30")
    #expect(try (decimal("0.1") - decimal("0.3")).description == "-0.2")
    #expect(try (decimal("1.05") * decimal("-0.2")).description == "-0.210")
    let widest = try decimal("999999999999999999")
    #expect((widest * widest).description == "999999999999999998000000000000000001")
  }

  @Test("a result of more than 38 digits loses its last digits and never stops the program")
  func outgrowsItsDigits() throws {
    let large = try quantity("999999999999999999 kWh").inBaseUnit
    let small = try quantity("-0.00000000000000001 mA").inBaseUnit
    #expect((large + small).approximation == large.approximation)
    var product = large
    for _ in 0..<20 { product = product * large * small }
    #expect(product.isNegative == false)
    #expect(product.description.isEmpty == false)
    let extreme = ExactDecimal(digits: .min, places: 0)
    #expect((-extreme).approximation == -extreme.approximation)
    #expect((extreme + extreme).approximation == 2 * extreme.approximation)
  }

  @Test(
    "converts into a unit of its kind as long as a decimal states it",
    arguments: [
      ("1.10 kWh", "Wh", "1100.00 Wh"), ("3600 J", "Wh", "1 Wh"), ("5 min", "s", "300 s"),
      ("1 %", "1", "0.01 1"), ("250 mV", "V", "0.25 V"), ("3.6 MJ", "kWh", "1.0 kWh"),
    ]
  ) func converts(_ from: String, _ unit: String, _ to: String) throws {
    let target = try #require(MeasurementUnit(rawValue: unit))
    #expect(try quantity(from).converted(to: target)?.description == to)
  }

  @Test("does not convert where no decimal states it, nor into another kind")
  func refusesToConvert() throws {
    #expect(try quantity("1 J").converted(to: .kilowattHour) == nil)
    #expect(try quantity("1 V").converted(to: .ampere) == nil)
    let narrow = try decimal("0.00000000000000001") * decimal("0.1")
    #expect(QuantityValue(narrow, .wattHour).converted(to: .kilowattHour) == nil)
  }
}
