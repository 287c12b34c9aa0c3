package import Metrology
package import Wording

/// A condition that is measured before the start: value, unit, by whom, when, with what.
package struct Precondition: Hashable, Sendable {
  package var id: String
  package var name: BilingualText
  /// The answer is stated in this unit.
  package var unit: MeasurementUnit
  package var asked: Figure<Bool>
  /// Nil where no limit is known: then the value is recorded and not judged.
  package var minimum: Figure<QuantityValue>?
  package var maximum: Figure<QuantityValue>?

  /// The key of its answer: `precondition/insulation`.
  package var key: String { "precondition/\(id)" }

  /// Whether a value is acceptable; nil where no limit is known.
  package func accepts(_ value: QuantityValue) -> Bool? {
    guard value.unit.kind == unit.kind else { return false }
    if minimum == nil, maximum == nil { return nil }
    if let minimum, value.inBaseUnit < minimum.value.inBaseUnit { return false }
    if let maximum, value.inBaseUnit > maximum.value.inBaseUnit { return false }
    return true
  }

  /// The limit in words; nil where none is known.
  package var limit: BilingualText? {
    let bounds = [
      minimum.map { "≥ \($0.value)" }, maximum.map { "≤ \($0.value)" },
    ].compactMap(\.self)
    return bounds.isEmpty
      ? nil
      : BilingualText(zh: bounds.joined(separator: "，"), en: bounds.joined(separator: ", "))
  }
}
