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

  /// Takes the keys that were pressed: each change is one of the display, and of an energy each is as
  /// far from the one before as the next from it.
  @discardableResult
  package func accepts(_ presses: [KeyPress]) throws(Failure) -> [Value] {
    if case .keyPress(let times) = entry, presses.count != times {
      throw .pressesMissing(given: presses.count, of: times)
    }
    var values: [Value] = []
    for press in presses { values.append(try accepts(press.shown)) }
    let energies = values.compactMap { if case .energy(let value) = $0 { value } else { nil } }
    let steps = zip(energies, energies.dropFirst()).map { $1.inBaseUnit - $0.inBaseUnit }
    guard steps.allSatisfy({ $0 > .zero && $0 == steps[0] }) else {
      throw .pressesUneven(presses.map(\.shown))
    }
    return values
  }

  /// What the display shows one step later, for a field that offers it; nil where that is not known.
  package func next(after shown: String) -> String? {
    guard let value = try? accepts(shown) else { return nil }
    switch value {
    case .energy(let energy):
      guard let resolution, energy.unit == resolution.unit else { return nil }
      return "\(QuantityValue(energy.number + resolution.number, energy.unit))"
    case .time(let time):
      return CivilTime(
        unixNanoseconds: time.unixNanoseconds + 1_000_000_000,
        zoneMinutes: time.zoneMinutes
      )?.text
    }
  }
}
