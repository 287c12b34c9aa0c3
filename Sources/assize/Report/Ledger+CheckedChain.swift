import Evidence
import Wording

extension Ledger {
  /// Walks the whole chain before a document rests on it.
  func checkChain() throws(Failure) {
    if let fault = try verify().faults.first { throw fault.failure }
  }
}
