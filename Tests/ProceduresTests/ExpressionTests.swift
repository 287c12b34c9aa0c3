import Metrology
import Procedures
import Testing

@Suite("The limit of an amount") struct PaymentLimitTests {
  // At 0.001 kWh and 1.6044 yuan/kWh a step of the display costs 0.0016044 yuan.
  @Test(
    "is read, computed exactly and written as it was",
    arguments: [
      ("0.01 yuan", "0.01"), ("minimum-variable x price", "0.0016044"),
      ("max(0.01 yuan, minimum-variable x price)", "0.01"),
      ("min(0.01 yuan, minimum-variable x price)", "0.0016044"),
      ("max(0.001 yuan, min(0.01 yuan, minimum-variable x price))", "0.0016044"),
    ]
  )
  func value(_ text: String, _ expected: String) throws {
    let limit = try #require(PaymentLimit(text))
    let value = try limit.value(
      resolution: try #require(QuantityValue("0.001 kWh")),
      price: try #require(QuantityValue("1.6044 yuan/kWh"))
    )
    #expect(value == (try ExactRatio(#require(ExactDecimal(expected)))))
    #expect(limit.description == text)
  }

  @Test("takes the display's step in any unit of energy")
  func units() throws {
    let limit = try #require(PaymentLimit("minimum-variable x price"))
    let value = try limit.value(
      resolution: try #require(QuantityValue("10 Wh")),
      price: try #require(QuantityValue("1.5 yuan/kWh"))
    )
    #expect(value == (try ExactRatio(#require(ExactDecimal("0.015")))))
  }

  @Test(
    "that is none is refused",
    arguments: [
      "", "0 yuan", "-0.01 yuan", "0.01", "0.01 kWh", "price", "minimum-variable", "max(0.01 yuan)",
      "max(0.01 yuan, )", "0.01 yuan ", String(repeating: "max(", count: 100_000),
    ]
  )
  func refused(_ text: String) {
    #expect(PaymentLimit(text) == nil)
  }
}

@Suite("The least energy of a reading") struct EnergyExpressionTests {
  @Test(
    "is read and written as it was",
    arguments: ["1 kWh", "MMQ", "2 MMQ", "0.5 MMQ", "1500 Wh"]
  )
  func read(_ text: String) throws {
    #expect(try #require(EnergyExpression(text)).description == text)
  }

  @Test(
    "that is none is refused",
    arguments: ["", "0 MMQ", "-1 MMQ", "MMQ 2", "2  MMQ", "2", "0 kWh", "1 kW", "2 mmq"]
  )
  func refused(_ text: String) {
    #expect(EnergyExpression(text) == nil)
  }
}
