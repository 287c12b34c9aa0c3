/// The operating error at one load point, and everything its verdict rests on.
package struct OperatingErrorResult: Hashable, Sendable {
  /// The error of each reading in %, in the order they were taken.
  package let readings: [ExactRatio]
  /// How many readings count, fixed before the run.
  package let requiredReadings: Int
  /// The exact mean in %; nil while readings are missing.
  package let mean: ExactRatio?
  /// The mean, rounded once.
  package let rounded: RoundedValue?
  package let limit: MaximumPermissibleError
  /// Judged on the rounded value; not completed while readings are missing.
  package let conclusion: Conclusion

  /// Judges the readings of a load point.
  ///
  /// Too few are an item not completed. Too many are a fault: choosing among them, or averaging
  /// what was not planned, would let a run be repeated until it passes.
  package static func judged(
    readings: [ExactRatio],
    requiredReadings: Int,
    interval: RoundingInterval,
    limit: MaximumPermissibleError
  ) throws(MetrologyFault) -> OperatingErrorResult {
    guard requiredReadings > 0 else { throw .notPositive(.requiredReadings) }
    guard readings.count <= requiredReadings else {
      throw .tooManyReadings(required: requiredReadings, given: readings.count)
    }
    guard readings.count == requiredReadings else {
      return OperatingErrorResult(readings, requiredReadings, nil, limit, .notCompleted)
    }
    let mean = try ExactRatio.mean(of: readings)
    let rounded = try interval.round(mean)
    let conclusion: Conclusion = limit.allows(rounded) ? .conforming : .nonconforming
    return OperatingErrorResult(readings, requiredReadings, (mean, rounded), limit, conclusion)
  }

  private init(
    _ readings: [ExactRatio],
    _ requiredReadings: Int,
    _ result: (mean: ExactRatio, rounded: RoundedValue)?,
    _ limit: MaximumPermissibleError,
    _ conclusion: Conclusion
  ) {
    self.readings = readings
    self.requiredReadings = requiredReadings
    self.mean = result?.mean
    self.rounded = result?.rounded
    self.limit = limit
    self.conclusion = conclusion
  }
}
