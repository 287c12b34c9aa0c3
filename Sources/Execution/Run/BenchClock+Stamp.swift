package import BenchClock
import Metrology
package import Wording

extension BenchClock {
  /// The calendar's now in a zone, ISO 8601.
  package func stamp(zoneMinutes: Int) throws(Failure) -> String {
    let now = try referenceTime()
    return CivilTime(unixNanoseconds: now.unixNanoseconds, zoneMinutes: zoneMinutes)?.isoText
      ?? "\(now.unixNanoseconds) ns"
  }
}
