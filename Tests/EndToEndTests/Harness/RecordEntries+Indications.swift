extension RecordEntries {
  /// A quantity that an instrument showed, and where it stands in the run.
  struct Indication: Equatable, Sendable {
    /// Register, moment, load point, reading: `reference energy, end of the reading, …`.
    var place: String
    var value: Double
    var unit: String

    /// Whether two runs that differ only in the moment they began could both show it.
    func isNear(_ other: Indication) -> Bool {
      place == other.place && unit == other.unit
        && abs(value - other.value) <= 0.02 * max(abs(value), abs(other.value))
    }
  }

  var indications: [Indication] {
    let pattern =
      /^(pile energy|pile cumulative energy|reference energy|voltage|current|power) ([-+.\d]+) (\S+), (.*)$/
    return entries.compactMap { entry in
      guard let match = entry.text.wholeMatch(of: pattern), let value = Double(match.2) else {
        return nil
      }
      return Indication(place: "\(match.1), \(match.4)", value: value, unit: String(match.3))
    }
  }
}
