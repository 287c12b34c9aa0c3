import Evidence
import Metrology
package import Procedures
import Wording

extension RunJudgement {
  /// The conclusion over the procedure's items, from their verdicts on record.
  func closing(_ facts: RunFacts, benchSeconds: String) -> RunClosing {
    var closing = facts.closing(over: concludingItems.map(\.rawValue))
    closing.energyUsed = energyUsed(facts)
    closing.benchSeconds = benchSeconds
    return closing
  }

  /// The items without which there is no conclusion.
  package var concludingItems: [VerificationItem] {
    procedure.headings.map(\.item).filter { item in
      let treatment = procedure.treatment(of: item, pile: pile, kind: kind)
      return treatment == .examined || treatment == .recorded
    }
  }

  /// What the verification drew, by the reference (B7): a value below the one before it began a new
  /// integration, so that what stood there before it is whole.
  ///
  /// What was drawn before an interruption was drawn, whether it counts or not.
  private func energyUsed(_ facts: RunFacts) -> QuantityValue? {
    var total = ExactDecimal.zero
    var unit = MeasurementUnit.kilowattHour
    var last: ExactDecimal?
    for (_, record) in facts.allIndications(where: { $0.register == .referenceEnergy }) {
      guard let value = QuantityValue(record.value) else { continue }
      unit = value.unit
      // What stood there before the run was drawn by somebody else.
      if record.moment == .runStart { total = total - value.number }
      if let last, value.number < last { total = total + last }
      last = value.number
    }
    return QuantityValue(total + (last ?? .zero), unit)
  }
}
