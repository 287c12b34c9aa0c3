package import Metrology

/// How long a verification holds (检定周期).
package struct VerificationPeriod: Hashable, Sendable {
  package enum Ending: String, Hashable, Sendable, Codable, CaseIterable {
    /// The verification date plus the period, minus one day.
    case dayBefore = "day-before"
  }

  package var atMost: Figure<QuantityValue>
  package var validUntil: Figure<Ending>

  /// The period in whole months; nil where the file's unit is not a month.
  package var months: Int? {
    guard atMost.value.unit == .month, atMost.value.number.places == 0 else { return nil }
    return Int(exactly: atMost.value.number.digits)
  }

  /// The last day on which a verification of this day holds.
  package func validUntil(verified day: CivilDate) -> CivilDate? {
    months.flatMap { day.validUntil(months: $0) }
  }
}
