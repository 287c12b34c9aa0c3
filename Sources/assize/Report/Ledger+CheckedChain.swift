import Evidence
import Wording

extension Ledger {
  /// Walks the whole chain before a document rests on it, and asks for the head that this computer
  /// saw signed.
  func checkChain() throws(Failure) {
    if let fault = try verify(against: KeyChoice.folder(named: nil)).faults.first {
      throw fault.failure
    }
  }
}
