import Evidence
import Metrology

/// What the program's exit says to a script.
enum ExitStatus: Int32, Sendable, CaseIterable {
  case conforming = 0
  case nonconforming = 1
  case notCompleted = 2
  /// A load could not be shown to be off; it comes before everything else there is to say.
  case loadNotSafe = 3
  /// EX_USAGE: the command line was wrong.
  case usage = 64
  /// EX_DATAERR: a file was wrong.
  case badData = 65

  static let success = ExitStatus.conforming

  /// What a closed run says; an item that is not applicable anywhere leaves nothing to conclude.
  init(_ closing: RunClosing) {
    if closing.loadReadBackOff == false {
      self = .loadNotSafe
      return
    }
    switch closing.conclusion {
    case .conforming: self = .conforming
    case .nonconforming: self = .nonconforming
    case .notCompleted, .notApplicable: self = .notCompleted
    }
  }
}
