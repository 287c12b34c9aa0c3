import BenchClock
import Execution
import Metrology
import Wording

extension WallClock {
  /// Now, in the zone in which a record was written.
  func stamp(like recorded: String) throws(Failure) -> String {
    try stamp(zoneMinutes: CivilTime(text: recorded, zoneMinutes: 0)?.zoneMinutes ?? 0)
  }
}
