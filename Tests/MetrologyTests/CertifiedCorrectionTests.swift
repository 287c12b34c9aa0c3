import Metrology
import Testing

/// Every expected figure was computed with Python's Fraction.
@Suite("The correction of a certificate") struct CertifiedCorrectionTests {
  private static let certificate = [
    ("500 V", "10 A", "0.004 %"), ("500 V", "100 A", "-0.006 %"), ("700 V", "100 A", "0.001 %"),
    ("700 V", "10 A", "0.010 %"), ("700 V", "60 A", "0.020 %"),
  ]

  private func corrections() throws -> [CertifiedCorrection] {
    try Self.certificate.map { voltage, current, correction in
      CertifiedCorrection(
        voltage: try quantity(voltage),
        current: try quantity(current),
        correction: try quantity(correction),
        uncertainty: try quantity("0.02 %"),
        coverageFactor: ExactDecimal(2)
      )
    }
  }

  @Test(
    "is of the nearest voltage, between two currents in proportion, beyond them as at the end",
    arguments: [
      ("500 V", "10 A", "0.004"), ("500 V", "100 A", "-0.006"), ("500 V", "55 A", "-0.001"),
      ("520 V", "37 A", "0.001"), ("600 V", "55 A", "-0.001"), ("601 V", "30 A", "0.014"),
      ("900 V", "77.5 A", "0.011688"), ("500 V", "5 A", "0.004"), ("700 V", "400 A", "0.001"),
    ]
  )
  func isInterpolated(_ voltage: String, _ current: String, _ percent: String) throws {
    let found = try corrections()
      .percent(voltage: quantity(voltage), current: quantity(current))
    #expect(found == ExactDecimal(percent))
  }

  @Test("is none where the certificate states none")
  func none() throws {
    let empty: [CertifiedCorrection] = []
    #expect(try empty.percent(voltage: quantity("500 V"), current: quantity("10 A")) == nil)
  }

  @Test(
    "is added to the indication exactly",
    arguments: [("1000.00 Wh", "-0.012", "999.8800000 Wh"), ("4 kWh", "0.25", "4.0100 kWh")]
  )
  func isAdded(_ indication: String, _ percent: String, _ corrected: String) throws {
    let correction = try #require(ExactDecimal(percent))
    #expect(try quantity(indication).corrected(byPercent: correction).description == corrected)
  }
}
