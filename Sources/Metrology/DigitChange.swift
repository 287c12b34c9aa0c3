/// Reading a pile at the changes of its last digit while energy flows.
package enum DigitChange {
  /// A person takes this long to see a digit change and to act on it.
  private static let reaction = QuantityValue(ExactDecimal(2), .second)

  /// Whether a digit lasts long enough to be caught: δ/P above twice the refresh period, and above
  /// 2 s where a person looks (own rule, unconfirmed).
  ///
  /// Exact; a digit that lasts just as long as the limit is not allowed.
  package static func isAllowed(
    resolution: QuantityValue,
    power: QuantityValue,
    refresh: QuantityValue,
    byPerson isByPerson: Bool
  ) throws(MetrologyFault) -> Bool {
    try EnergyRequirement.checkEnergy(resolution, .resolution)
    guard power.unit.kind == .power else { throw .wrongKind(.power, expected: .power) }
    guard power.number > .zero else { throw .notPositive(.power) }
    guard refresh.unit.kind == .duration else { throw .wrongKind(.refresh, expected: .duration) }
    if refresh.number.isNegative { throw .negative(.refresh) }
    let digit = try ExactRatio(inBaseUnit: resolution) / ExactRatio(inBaseUnit: power)
    let renewals = try ExactRatio(2) * ExactRatio(inBaseUnit: refresh)
    return digit > (isByPerson ? max(renewals, try ExactRatio(inBaseUnit: reaction)) : renewals)
  }
}
