import Metrology

extension Conclusion {
  var ink: Ink {
    switch self {
    case .conforming: .good
    case .nonconforming: .bad
    case .notCompleted, .notApplicable: .warning
    }
  }
}
