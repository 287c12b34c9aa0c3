extension UInt128 {
  /// left · right / divisor, rounded half to even, through an exact product of 256 bits.
  static func halfEven(
    _ left: UInt128,
    times right: UInt128,
    over divisor: UInt128
  ) throws(MetrologyFault) -> UInt128 {
    guard divisor != 0 else { throw .divisionByZero }
    let product = left.multipliedFullWidth(by: right)
    // Otherwise the quotient itself would need more than 128 bits.
    guard product.high < divisor else { throw .overflow }
    let (quotient, rest) = divisor.dividingFullWidth(product)
    guard roundsUp(rest: rest, of: divisor, isOdd: !quotient.isMultiple(of: 2)) else {
      return quotient
    }
    let (next, hasOverflowed) = quotient.addingReportingOverflow(1)
    if hasOverflowed { throw .overflow }
    return next
  }

  /// Whether what a division left over makes the next multiple the nearer one, or the even one.
  static func roundsUp(rest: UInt128, of divisor: UInt128, isOdd: Bool) -> Bool {
    let missing = divisor - rest
    return rest > missing || (rest == missing && isOdd)
  }

  /// The greatest common divisor; that of 0 and n is n.
  static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
