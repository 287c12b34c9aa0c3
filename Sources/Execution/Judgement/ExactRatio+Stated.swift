import Metrology

extension ExactRatio {
  /// The decimal that states it without rounding, with at least these places; to nine places where
  /// none does.
  func stated(places: Int) throws(MetrologyFault) -> ExactDecimal {
    if let exact = exactDecimal(minimumPlaces: places) { return exact }
    return try decimal(places: 9)
  }
}
