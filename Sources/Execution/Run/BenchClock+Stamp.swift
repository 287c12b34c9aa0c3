package import BenchClock
import Metrology
package import Wording

extension BenchClock {
  /// The calendar's now in a zone, ISO 8601, cut to milliseconds.
  package func stamp(zoneMinutes: Int) throws(Failure) -> String {
    let now = try referenceTime()
    let milliseconds = now.unixNanoseconds / 1_000_000 * 1_000_000
    return CivilTime(unixNanoseconds: milliseconds, zoneMinutes: zoneMinutes)?.isoText
      ?? "\(now.unixNanoseconds) ns"
  }
}
