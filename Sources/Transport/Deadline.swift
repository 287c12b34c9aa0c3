import Glibc

/// The end of a wait in real time, which no change of the calendar clock moves.
package struct Deadline: Sendable {
  /// In nanoseconds of the clock that also counts while the computer sleeps.
  private let end: Int64

  package init(within limit: Duration) {
    let (seconds, fraction) = limit.components
    let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (end, isTooFar) = Self.now.addingReportingOverflow(
      isTooLong ? .max : whole + fraction / 1_000_000_000
    )
    self.end = isTooLong || isTooFar ? .max : end
  }

  package var hasPassed: Bool { Self.now >= end }

  /// What is left in whole milliseconds, rounded up so that a wait never ends early.
  var millisecondsLeft: CInt {
    let now = Self.now
    return now >= end ? 0 : CInt(clamping: (end - now - 1) / 1_000_000 + 1)
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
