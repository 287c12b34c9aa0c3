import Metrology

/// How long nobody is let in after wrong passphrases in a row.
///
/// A function of the entries alone: no clock runs, and who starts the program again gains nothing.
enum SignInDelay {
  /// Seconds after the n-th wrong one in a row: 1, 2, 4, 8, then a quarter of an hour.
  static func seconds(afterWrong count: Int) -> Int {
    switch count {
    case ...0: 0
    case 1...4: 1 << (count - 1)
    default: 15 * 60
    }
  }

  /// The instant of a stamp; nil for what is no time with a date.
  static func instant(_ stamp: String) -> Int128? {
    CivilTime(text: stamp, zoneMinutes: 0)?.unixNanoseconds
  }

  /// An instant in the zone of a stamp, to the second that is surely reached.
  static func stamp(_ instant: Int128, like stamp: String) -> String {
    let zone = CivilTime(text: stamp, zoneMinutes: 0)?.zoneMinutes ?? 0
    let second: Int128 = 1_000_000_000
    let whole = (instant + second - 1) / second * second
    return CivilTime(unixNanoseconds: whole, zoneMinutes: zone)?.isoText ?? "\(instant) ns"
  }
}
