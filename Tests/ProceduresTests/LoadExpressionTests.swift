import Metrology
import Procedures
import Testing

@Suite("A load expression") struct LoadExpressionTests {
  @Test(
    "is read, knows what it measures, and is written as it was",
    arguments: [
      ("Imax", MeasurementUnit.Kind.current), ("0.5 Imax", .current), ("Imin", .current),
      ("Umax", .voltage), ("Pn/Imax", .voltage), ("Pn/Umax", .current), ("600 V", .voltage),
      ("min(Umax, Pn/Imax)", .voltage), ("max(Imin, 0.1 Imax)", .current),
      ("min(max(Umin, 300 V), Pn/Imax)", .voltage),
    ]
  )
  func read(_ text: String, _ kind: MeasurementUnit.Kind) throws {
    let expression = try #require(LoadExpression(text))
    #expect(expression.kind == kind)
    #expect(expression.description == text)
  }

  @Test(
    "has no kind where it mixes them",
    arguments: ["min(Umax, Imax)", "Pn", "5 kWh", "Imax/Pn"]
  )
  func mixed(_ text: String) throws {
    #expect(try #require(LoadExpression(text)).kind == nil)
  }

  @Test("that would be too long as it is written is refused: no record could be read that holds it")
  func tooLongToBeWritten() {
    let nested = String(repeating: "min(Pn,", count: 9) + "Pn" + String(repeating: ")", count: 9)
    #expect(nested.count <= 80)
    #expect(LoadExpression(nested) == nil)
  }

  @Test(
    "that is none is refused",
    arguments: [
      "", "imax", "0 Imax", "-1 Imax", "Imax 0.5", "0.5  Imax", "min(Umax", "min(Umax)", "min(,)",
      "Pn/Imax/2", "600", "0 V", "min(Umax, Pn/Imax) ", String(repeating: "min(", count: 100_000),
    ]
  )
  func refused(_ text: String) {
    #expect(LoadExpression(text) == nil)
  }
}

@Suite("A ratio") struct FractionTests {
  @Test("is read exactly", arguments: [("1/3", 1, 3), ("0.1", 1, 10), ("2/4", 1, 2), ("1", 1, 1)])
  func read(_ text: String, _ over: Int, _ under: Int) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.value == (try ExactRatio(numerator: Int128(over), denominator: Int128(under))))
    #expect(fraction.description == text)
  }

  @Test(
    "that is none is refused",
    arguments: [
      "", "0", "1/0", "0/3", "-1/3", "1/2/3", "0.5/2", "a", "+1/3", "1/+3", "+0.1", "-1/-3",
    ]
  )
  func refused(_ text: String) {
    #expect(Fraction(text) == nil)
  }
}
