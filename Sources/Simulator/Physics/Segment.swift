/// A stretch of time in which the current changes linearly, so that every integral is exact.
struct Segment {
  /// In s.
  var duration: Double
  /// In A.
  var first: Double
  /// In A.
  var last: Double

  var isWithoutCurrent: Bool { first == 0 && last == 0 }

  /// The integral of the current over time, in A·s.
  var charge: Double { duration * (first + last) / 2 }

  /// The integral of the current squared, in A²·s.
  var squared: Double { duration * (first * first + first * last + last * last) / 3 }

  /// The integral of the current cubed, in A³·s.
  var cubed: Double {
    duration
      * (first * first * first + first * first * last + first * last * last + last * last * last)
      / 4
  }

  /// The integral of the current times the time since the segment began, in A·s².
  var chargeTimesTime: Double { duration * duration * (first + 2 * last) / 6 }

  /// The integral of the current squared times the time since the segment began, in A²·s².
  var squaredTimesTime: Double {
    duration * duration * (first * first + 2 * first * last + 3 * last * last) / 12
  }

  /// The part of it up to a share of its duration.
  func upTo(_ share: Double) -> Segment {
    Segment(duration: duration * share, first: first, last: first + (last - first) * share)
  }
}
