package import Metrology

/// What kind of answer is wanted of a person, and what an acceptable one is.
package enum AnswerForm: Hashable, Sendable {
  /// The word that stands for it in a file.
  enum Word: String, CaseIterable {
    case confirmation, quantity, text
  }

  /// Yes or no, and which of them is acceptable.
  case confirmation(expected: Figure<Bool>)
  /// A value in that unit, and the limits it is held against, if any.
  case quantity(
    MeasurementUnit,
    minimum: Figure<QuantityValue>?,
    maximum: Figure<QuantityValue>?
  )
  /// Whatever is to be written down: a number, a version.
  case text

  /// Whether a value meets what is asked; nil where nothing limits it.
  package func accepts(_ value: QuantityValue) -> Bool? {
    guard case .quantity(let unit, let minimum, let maximum) = self else { return false }
    guard value.unit.kind == unit.kind else { return false }
    if minimum == nil, maximum == nil { return nil }
    if let minimum, value.inBaseUnit < minimum.value.inBaseUnit { return false }
    if let maximum, value.inBaseUnit > maximum.value.inBaseUnit { return false }
    return true
  }
}
