/// What the reference counted between two changes of the pile, each enclosed by two looks.
package struct EnclosedEnergy: Hashable, Sendable {
  package let start: EnergyEnclosure
  package let end: EnergyEnclosure
  /// E0, exact: the middle of the end less the middle of the start.
  package let energy: QuantityValue
  /// The width of the wider enclosure, as the uncertainty budget takes it.
  package let widest: QuantityValue

  /// Takes the enclosures of a reading's first and last change.
  ///
  /// The end may begin at the very look the start ended with, but not before it.
  package init(start: EnergyEnclosure, end: EnergyEnclosure) throws(MetrologyFault) {
    _ = try RegisterDifference(start: start.after, end: end.before)
    energy = try RegisterDifference(start: start.middle, end: end.middle).energy
    let (first, last) = (
      try ExactRatio(inBaseUnit: start.width), try ExactRatio(inBaseUnit: end.width)
    )
    widest = first > last ? start.width : end.width
    (self.start, self.end) = (start, end)
  }
}
