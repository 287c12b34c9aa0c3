import DataFiles
import Metrology
import Wording

extension CalibrationCertificate {
  static func decode(_ reader: MappingReader) -> CalibrationCertificate? {
    let (number, issuer) = (reader.text("number"), reader.text("issued-by"))
    let validUntil = reader.date("valid-until")
    let calibratedOn = reader.optionalDate("calibrated-on")
    let corrections = reader.optionalMappings("corrections").map(CertifiedCorrection.decode)
    guard let number, let issuer, let validUntil,
      calibratedOn != nil || !reader.has("calibrated-on"),
      !corrections.contains(where: { $0 == nil })
    else { return nil }
    return CalibrationCertificate(
      number: number,
      issuedBy: issuer,
      validUntil: validUntil,
      calibratedOn: calibratedOn,
      corrections: corrections.compactMap { $0 }
    )
  }
}

extension CertifiedCorrection {
  /// One load of the certificate: `{ voltage: 500 V, current: 60 A, correction: -0.012 %,
  /// uncertainty: 0.02 %, coverage-factor: 2 }`.
  fileprivate static func decode(_ reader: MappingReader) -> CertifiedCorrection? {
    let (voltage, current) = (
      reader.quantity("voltage", .voltage), reader.quantity("current", .current)
    )
    let (correction, uncertainty) = (
      reader.quantity("correction", .number), reader.quantity("uncertainty", .number)
    )
    let factor = reader.decimal("coverage-factor")
    guard let voltage, let current, let correction, let uncertainty, let factor else { return nil }
    // A mistyped sign or unit would move every result by as much.
    let largest = ExactDecimal(digits: 5, places: 2)
    guard correction.inBaseUnit.magnitude <= largest else {
      reader.report(
        "correction",
        BilingualText(
          zh: "修正值 \(correction) 超过 5 %",
          en: "a correction of \(correction) is beyond 5 %"
        ),
        remedy: BilingualText(
          zh: "请照证书核对符号与单位，如 -0.012 %。",
          en: "Compare sign and unit with the certificate, such as -0.012 %."
        )
      )
      return nil
    }
    return CertifiedCorrection(
      voltage: voltage,
      current: current,
      correction: correction,
      uncertainty: uncertainty,
      coverageFactor: factor
    )
  }
}
