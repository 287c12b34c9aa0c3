import DataFiles
import Evidence
import Glibc
import Wording

/// What every command needs to know of the process it runs in.
struct Session: Sendable {
  var language: Language
  /// Whether a person watches standard error, and whether one can type.
  var showsLive: Bool
  var canAsk: Bool
  /// Whether screens can be shown and keys taken.
  var hasScreen = false
  /// Who signed in at the screens and is not asked for a passphrase again; nil for a command.
  var signedIn: Signatory?

  static func current(environment: [String: String]) -> Session {
    Session(
      language: .preferred(environment: environment),
      showsLive: isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb",
      canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      hasScreen: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    )
  }

  /// Where procedures, drivers and forms are read from.
  func dataFolder(_ arguments: Arguments) throws(Failure) -> DataFolder {
    try DataFolder.locate(explicit: arguments["--data"])
  }
}
