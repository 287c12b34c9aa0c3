import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// The conclusion of a run whose items all have a verdict on record.
  func closing(_ facts: RunFacts, benchSeconds: String) -> RunClosing {
    let verdicts = facts.verdicts
    return RunClosing(
      conclusion: Conclusion.combined(verdicts.map(\.conclusion)),
      failedItems: verdicts.filter { $0.conclusion == .nonconforming }.map(\.item),
      unexaminedItems: verdicts.filter { $0.conclusion == .notCompleted }.map(\.item),
      reason: nil,
      failure: nil,
      energyUsed: energyUsed(facts),
      loadReadBackOff: nil,
      benchSeconds: benchSeconds
    )
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
