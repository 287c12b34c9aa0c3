/// The end of a wait in real time, which no change of the calendar clock moves.
package struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  package init(within limit: Duration) {
    end = .now + limit
  }

  package var hasPassed: Bool { ContinuousClock.now >= end }

  /// What is left in whole milliseconds, rounded up so that a wait never ends early.
  var millisecondsLeft: CInt {
    let left = ContinuousClock.now.duration(to: end)
    if left <= .zero { return 0 }
    let (seconds, fraction) = left.components
    let milliseconds = (fraction + 999_999_999_999_999) / 1_000_000_000_000_000
    return CInt(clamping: seconds.multipliedReportingOverflow(by: 1000).partialValue + milliseconds)
  }
}
