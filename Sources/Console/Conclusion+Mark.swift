package import Metrology

extension Conclusion {
  /// A mark beside the words, so that nothing is said by colour alone.
  package var mark: String {
    switch self {
    case .conforming: "✓"
    case .nonconforming: "✗"
    case .notCompleted: "…"
    case .notApplicable: "–"
    }
  }
}
