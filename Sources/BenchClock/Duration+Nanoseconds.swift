extension Duration {
  /// In ns, towards zero; as far as 64 bits reach, which is 292 years.
  package var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, hasOverflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if hasOverflowed { return seconds < 0 ? .min : .max }
    let (sum, isTooLarge) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    return isTooLarge ? (seconds < 0 ? .min : .max) : sum
  }
}
