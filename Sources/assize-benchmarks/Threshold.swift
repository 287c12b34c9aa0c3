import DataFiles
import Metrology
import Wording

/// What one measure may cost, and what it should cost one day.
struct Threshold: Sendable {
  enum Goal: Sendable {
    /// At most this many times the baseline's time.
    case ratio(Double)
    /// At most this much longer than the baseline, in nanoseconds.
    case overBaseline(Double)
    /// At most this long, in nanoseconds.
    case time(Double)
  }

  var measure: String
  var name: BilingualText
  /// Enforced; nil where the measure has no baseline.
  var ratio: Double?
  var reason: BilingualText
  var goal: Goal?

  static func decode(_ file: DataFile) throws(Findings) -> [Threshold] {
    try file.decode { root in
      _ = root.integer("schema", in: 1...1)
      return root.mappings("measures").compactMap(Threshold.init(reading:))
    }
  }

  private init?(reading entry: MappingReader) {
    let measure = entry.text("measure")
    let name = entry.bilingual("name")
    let ratio = entry.optionalDecimal("ratio-at-most")
    let reason = entry.bilingual("reason")
    let goal = entry.optionalMapping("goal")
    entry.finish()
    guard let measure, let name, let reason else { return nil }
    self.measure = measure
    self.name = name
    self.ratio = ratio?.approximation
    self.reason = reason
    self.goal = goal.flatMap(Self.goal)
  }

  private static func goal(_ reader: MappingReader) -> Goal? {
    let ratio = reader.optionalDecimal("ratio-at-most")?.approximation
    let over = reader.optionalNumber("over-c-at-most", in: "ms")
    let time = reader.optionalNumber("time-at-most", in: "ms")
    return ratio.map { .ratio($0) } ?? over.map { .overBaseline($0 * 1e6) }
      ?? time.map { .time($0 * 1e6) }
  }
}
