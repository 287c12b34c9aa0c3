import Procedures
import Testing

@Suite("A fraction") struct FractionTests {
  @Test(
    "is two whole numbers or a decimal, without signs",
    arguments: ["+1/3", "1/+3", "+0.1", "-1/-3", "1/0", "0/1", "1/3/1", "1.0/3"]
  ) func refused(_ text: String) {
    #expect(Fraction(text) == nil)
  }
}
