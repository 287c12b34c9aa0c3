import DataFiles

/// A shipped file that a person writes a new one from.
enum Blueprint: String, CaseIterable, Sendable {
  case driver, procedure, form, bench, pile, piles, answers, scenario

  /// Its name where it lies among real ones.
  static let reservedName = "blueprint"

  var folder: String {
    switch self {
    case .driver: "Drivers"
    case .procedure: "Procedures"
    case .form: "Certificates"
    case .bench, .pile, .piles, .answers, .scenario: "Examples"
    }
  }

  var name: String {
    switch self {
    case .driver, .procedure, .form: Self.reservedName
    case .bench: "bench"
    case .pile: "pile-60kw"
    case .piles: "today"
    case .answers: "answers"
    case .scenario: "scenario-good"
    }
  }
}

extension DataFolder {
  /// The procedures that somebody may verify by; the one to copy from is none.
  var procedures: [String] { list("Procedures").filter { $0 != Blueprint.reservedName } }
}
