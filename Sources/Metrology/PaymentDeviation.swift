/// The error of the amount to pay (付费金额误差): the amount shown less price times energy shown.
package struct PaymentDeviation: Hashable, Sendable {
  /// How an amount inside the interval of what may be due is judged; the procedure says which.
  package enum InsideRule: String, Hashable, Sendable, CaseIterable, Codable {
    /// It conforms: nothing seen from outside contradicts it.
    case conforming
    /// It conforms up to the limit from the nominal amount.
    case nominal
  }

  /// The amount shown, in yuan.
  package let shown: ExactRatio
  package let due: AmountDue
  /// Shown less nominal, in yuan, exact; above zero when the pile asks too much.
  package let yuan: ExactRatio

  package init(shown: QuantityValue, due: AmountDue) throws(MetrologyFault) {
    self.shown = try Self.yuan(shown, .amount)
    self.due = due
    yuan = try self.shown - due.nominal
  }

  /// Whether the amount lies in what may be due, widened by the limit on both sides; an end belongs
  /// to it.
  package func isInside(limit: QuantityValue) throws(MetrologyFault) -> Bool {
    let allowed = try Self.yuan(limit, .limit)
    let (least, most) = (try due.least - allowed, try due.most + allowed)
    return least <= shown && shown <= most
  }

  /// Judges the amount: outside the interval it is nonconforming, inside it the rule decides.
  package func conclusion(
    limit: QuantityValue,
    insideRule: InsideRule
  ) throws(MetrologyFault) -> Conclusion {
    guard try isInside(limit: limit) else { return .nonconforming }
    switch insideRule {
    case .conforming: return .conforming
    case .nominal:
      return yuan.magnitude <= (try Self.yuan(limit, .limit)) ? .conforming : .nonconforming
    }
  }

  private static func yuan(
    _ quantity: QuantityValue,
    _ argument: MetrologyFault.Argument
  ) throws(MetrologyFault) -> ExactRatio {
    guard quantity.unit.kind == .money else { throw .wrongKind(argument, expected: .money) }
    if quantity.number.isNegative { throw .negative(argument) }
    return try ExactRatio(inBaseUnit: quantity)
  }
}
