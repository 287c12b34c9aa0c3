import Evidence
package import Metrology
package import Wording

extension IndicationRequest {
  /// A reading as it is used.
  package enum Value: Equatable, Sendable {
    case energy(QuantityValue)
    case time(CivilTime)
  }

  /// Takes what was typed; says what is wrong with it where it cannot be the display's reading.
  @discardableResult
  package func accepts(_ text: String) throws(Failure) -> Value {
    if register == .pileClock {
      guard let time = CivilTime(text: text, zoneMinutes: zoneMinutes) else {
        throw .clockUnusable(text)
      }
      return .time(time)
    }
    let value = try energy(text)
    if let atLeast, value.inBaseUnit < atLeast.inBaseUnit {
      throw .readingBelowStart(text, start: atLeast)
    }
    return .energy(value)
  }

  private func energy(_ text: String) throws(Failure) -> QuantityValue {
    guard let value = QuantityValue(text) else {
      if ExactDecimal(text) != nil { throw .unitMissing(text, example: example) }
      throw .indicationUnusable(text, id)
    }
    guard value.unit.kind == .energy else { throw .indicationUnusable(text, id) }
    if value.number.isNegative { throw .indicationUnusable(text, id) }
    guard let resolution, value.unit == resolution.unit else { return value }
    guard value.number.places == resolution.number.places else {
      throw .decimalsDiffer(text, resolution: resolution)
    }
    return value
  }

  /// Whether both entries say the same: a zero or a space more is another reading.
  package func agree(_ first: String, _ second: String) throws(Failure) {
    guard first == second else { throw .entriesDiffer(first, second) }
  }
}
