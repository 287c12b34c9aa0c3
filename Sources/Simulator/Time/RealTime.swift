import Glibc

/// The times of this computer, in ns.
enum RealTime {
  /// Monotonic: no correction of the calendar touches it.
  static var now: Int64 { read(CLOCK_MONOTONIC) }

  /// The calendar of this computer: since 1970-01-01T00:00:00Z, in ns.
  static var calendar: Int64 { read(CLOCK_REALTIME) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
