/// What a calibration certificate says must be added to a standard's indication at one load
/// (修正值): relative to the indication, in percent, signed.
package struct CertifiedCorrection: Sendable, Hashable, Codable {
  package var voltage: QuantityValue
  package var current: QuantityValue
  package var correction: QuantityValue
  /// Expanded, relative, in percent.
  package var uncertainty: QuantityValue
  package var coverageFactor: ExactDecimal

  package init(
    voltage: QuantityValue,
    current: QuantityValue,
    correction: QuantityValue,
    uncertainty: QuantityValue,
    coverageFactor: ExactDecimal
  ) {
    self.voltage = voltage
    self.current = current
    self.correction = correction
    self.uncertainty = uncertainty
    self.coverageFactor = coverageFactor
  }
}

extension [CertifiedCorrection] {
  /// The correction at a load in percent, to six places; nil where the certificate states none.
  ///
  /// Taken from the certified voltage nearest to the load's (the lower of two equally near), between
  /// its two neighbouring currents in proportion, and beyond the first or last current as there:
  /// nobody has certified anything further out. The rule is ours; no source prescribes one.
  package func percent(
    voltage: QuantityValue,
    current: QuantityValue
  ) throws(MetrologyFault) -> ExactDecimal? {
    let distance = { (point: CertifiedCorrection) in
      (point.voltage.inBaseUnit - voltage.inBaseUnit).magnitude
    }
    let nearest = self.min {
      (distance($0), $0.voltage.inBaseUnit) < (distance($1), $1.voltage.inBaseUnit)
    }
    guard let nearest else { return nil }
    let row = filter { $0.voltage.inBaseUnit == nearest.voltage.inBaseUnit }
      .sorted { $0.current.inBaseUnit < $1.current.inBaseUnit }
    let wanted = current.inBaseUnit
    guard let above = row.first(where: { $0.current.inBaseUnit >= wanted }) else {
      return row.last?.percent
    }
    guard let below = row.last(where: { $0.current.inBaseUnit < wanted }) else {
      return above.percent
    }
    let share =
      try ExactRatio(wanted - below.current.inBaseUnit)
      / ExactRatio(above.current.inBaseUnit - below.current.inBaseUnit)
    let between =
      try ExactRatio(below.percent) + share * ExactRatio(above.percent - below.percent)
    return try between.decimal(places: 6)
  }
}

extension CertifiedCorrection {
  fileprivate var percent: ExactDecimal { correction.inBaseUnit * ExactDecimal(100) }
}

extension QuantityValue {
  /// The indication with a correction of so many percent of it added, exact.
  package func corrected(byPercent correction: ExactDecimal) -> QuantityValue {
    let factor = ExactDecimal(1) + correction * ExactDecimal(digits: 1, places: 2)
    return QuantityValue(number * factor, unit)
  }
}
