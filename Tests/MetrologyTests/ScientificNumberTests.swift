import Metrology
import Testing

@Suite("An instrument's number") struct ScientificNumberTests {
  struct Answer: CustomTestStringConvertible {
    var text: String
    var value: String
    var step: String
    var testDescription: String { text }
    init(_ text: String, _ value: String, _ step: String) {
      (self.text, self.value, self.step) = (text, value, step)
    }
  }

  @Test(
    "is read with the weight of its last digit",
    arguments: [
      Answer("1.23456E+00", "1.23456", "0.00001"), Answer("1.23456E+03", "1234.56", "0.01"),
      Answer("1.23456E+05", "123456", "1"), Answer("1.23456E+06", "1234560", "10"),
      Answer("-9.87654E-03", "-0.00987654", "0.00000001"),
      Answer("0.00000E+00", "0.00000", "0.00001"),
      Answer("-12", "-12", "1"), Answer("+12.50", "12.50", "0.01"),
      Answer("123E-5", "0.00123", "0.00001"),
      Answer("8.9456E8", "894560000", "10000"), Answer("1E+03", "1000", "1000"),
      Answer("1E-17", "0.00000000000000001", "0.00000000000000001"),
    ]
  ) func reads(_ answer: Answer) throws {
    #expect(ExactDecimal(scientific: answer.text)?.description == answer.value)
    #expect(ExactDecimal.lastDigitStep(scientific: answer.text)?.description == answer.step)
  }

  @Test(
    "is refused when it is not NR1, NR2 or NR3, or says that there is no number",
    arguments: [
      "", "E", "E+00", "1E", "1E+", "1E-", "1E+-3", "1E3.5", "1E+0000", "1e+03", ".5", "5.",
      ".5E+00",
      "5.E+00", " 1.0E+00", "1.0E+00 ", "1.0 E+00", "NAN", "INF", "-INF", "9.91E+37", "9.9E+37",
      "9.91E37", "1,0", "1.0E+00,2.0E+00", "#H1F", "1.0E+00\r", "1.23456E+99", "1.0E-30", "1E-18",
      "1.5E+18", "1.2E3E4",
    ]
  ) func refuses(_ text: String) {
    #expect(ExactDecimal(scientific: text) == nil)
    #expect(ExactDecimal.lastDigitStep(scientific: text) == nil)
  }
}
