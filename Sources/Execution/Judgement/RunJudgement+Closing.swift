import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// The conclusion over the procedure's items, from their verdicts on record.
  func closing(_ facts: RunFacts, benchSeconds: String) -> RunClosing {
    var closing = facts.closing(over: procedure.headings.map(\.item.rawValue))
    closing.energyUsed = energyUsed(facts)
    closing.benchSeconds = benchSeconds
    return closing
  }

  /// What the verification drew, by the reference (B7): the readings taken to their end, and what
  /// the integration of a reading that was cut short had come to.
  private func energyUsed(_ facts: RunFacts) -> QuantityValue? {
    var total = ExactDecimal.zero
    var unit = MeasurementUnit.kilowattHour
    var pending: ExactDecimal?
    for (_, record) in facts.indications(where: { $0.register == .referenceEnergy }) {
      guard let value = QuantityValue(record.value) else { continue }
      unit = value.unit
      switch record.moment {
      case .runStart, .capture:
        pending = nil
      case .start, .stable, .loadOff:
        pending = value.number
      case .end:
        (total, pending) = (total + value.number, nil)
      case .runEnd:
        if pending != nil { (total, pending) = (total + value.number, nil) }
      }
    }
    return QuantityValue(total + (pending ?? .zero), unit)
  }
}
