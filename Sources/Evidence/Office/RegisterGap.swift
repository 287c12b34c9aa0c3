package import Metrology

/// What a cumulative register counted between two records: a run that nobody kept would show here
/// (promise 2).
package struct RegisterGap: Equatable, Sendable {
  package var register: IndicationRecord.Register
  /// The last record that read the same register.
  package var since: Int
  /// What stood there at its end, and what stands at this record's start.
  package var then: QuantityValue
  package var now: QuantityValue

  package init(
    register: IndicationRecord.Register,
    since: Int,
    then: QuantityValue,
    now: QuantityValue
  ) {
    self.register = register
    self.since = since
    self.then = then
    self.now = now
  }

  /// How far it moved; nil where the two are not in one unit.
  package var moved: QuantityValue? {
    then.unit == now.unit ? QuantityValue(now.number - then.number, now.unit) : nil
  }

  /// Whether anything is to be explained.
  package var isOpen: Bool { then != now }
}
