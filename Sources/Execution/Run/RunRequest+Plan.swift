import Evidence
import Procedures

extension RunRequest {
  /// How readings are taken, as it was decided before the run.
  var method: OperatingErrorProvision.Method {
    OperatingErrorProvision.Method(rawValue: plan.method) ?? .standstill
  }

  /// The items asked for beside those that conclude.
  var supplementary: Set<VerificationItem> { plan.supplementaryItems }
}

extension PlanRecord {
  var supplementaryItems: Set<VerificationItem> {
    Set(supplementary.compactMap(VerificationItem.init(rawValue:)))
  }
}

extension ItemTreatment {
  /// Whether something is done for the item; what is supplementary, only on request.
  func isTaken(on isRequested: Bool) -> Bool {
    self != .omitted && (self != .supplementary || isRequested)
  }
}
