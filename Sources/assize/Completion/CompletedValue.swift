import Evidence
import Procedures

/// What a shell can offer where a value or an operand is typed, read from how help writes it.
enum CompletedValue: Hashable, Sendable {
  case nothing
  case files
  case folders
  case procedures
  case drivers
  case words([String])
  /// Some of these, with commas between them.
  case list([String])

  /// By the placeholder that stands in help: `FILE`, `zh|en`, `[show`.
  init(_ placeholder: String) {
    let bare = placeholder.filter { !"[]".contains($0) }
    let alternatives = bare.split(separator: "|").map(String.init)
    switch bare {
    case "FILE", "FILE…", "PATH": self = .files
    case "DIR", "FOLDER": self = .folders
    case "ID": self = .procedures
    case "ROLE/NAME": self = .drivers
    case "ITEM,…": self = .list(VerificationItem.allCases.map(\.rawValue))
    case "ROLE,…": self = .list(Role.ofPeople.map(\.rawValue))
    case _ where !alternatives.isEmpty && alternatives.allSatisfy(Self.isTyped):
      self = .words(alternatives)
    default: self = .nothing
    }
  }

  /// A word in small letters is typed as it stands; one in capitals stands for something.
  private static func isTyped(_ word: String) -> Bool {
    word.first?.isLowercase == true
      && word.allSatisfy { $0.isLowercase || "-0123456789".contains($0) }
  }
}
