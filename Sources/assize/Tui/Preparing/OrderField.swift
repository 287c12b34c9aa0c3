import Execution
import Procedures
import Wording

/// Which field of the choices a refusal belongs to.
enum OrderField {
  /// Nil where it belongs to none: then it is shown by itself.
  static func of(_ code: FailureCode) -> String? {
    switch code {
    case .occasionNotProvided, .occasionNeeded, .sameVerifier: "occasion"
    case .routineContestsNothing, .contestsAnotherPile: "contests"
    case .kindAfterRepair: "kind"
    case .noSuchConnector: "connector"
    case .noSuchProcedure: "procedure"
    default: nil
    }
  }
}
