import CSystem
import Glibc
import Wording

/// The computer's own calendar clock, with what the kernel knows about its discipline.
enum SystemClock {
  /// What the kernel states of a clock that nothing disciplines.
  static let unknownError = Duration.seconds(16)

  static func read() throws(Failure) -> ReferenceTime {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { throw .systemClockUnreadable(errno) }
    var discipline = timex()
    let isKnown = adjtimex(&discipline) >= 0
    let isSynchronised = isKnown && discipline.status & STA_UNSYNC == 0
    return ReferenceTime(
      unixNanoseconds: nanoseconds(time),
      source: .systemClock,
      isSynchronised: isSynchronised,
      lastSynchronisation: isSynchronised ? lastSynchronisation() : nil,
      estimatedError: isKnown ? .microseconds(discipline.maxerror) : unknownError
    )
  }

  /// See systemd-timesyncd(8): the file is touched at every synchronisation; other daemons tell
  /// nobody.
  private static func lastSynchronisation() -> Int64? {
    var status = stat()
    guard stat("/run/systemd/timesync/synchronized", &status) == 0 else { return nil }
    return nanoseconds(status.st_mtim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
