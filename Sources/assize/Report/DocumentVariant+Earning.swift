import Documents
import Procedures

extension DocumentVariant {
  /// What a procedure says a complete run earns; a failed one earns the notice of the same form.
  init(_ earning: KindProvision.Earning) {
    switch earning {
    case .certificate: self = .certificate
    case .inspectionRecord: self = .inspectionRecord
    }
  }

  /// What is asked of the composer: a certificate or a notice, whichever was earned.
  var wish: DocumentVariant? { self == .certificate ? nil : self }
}
