package import Wording

/// What the shell tells the screens.
package enum News: Sendable {
  case setup(SetupNews)
  case account(AccountNews)
  case day(DayNews)
  case preparation(PreparationNews)
  case run(RunNews)
  case records(RecordsNews)
  /// Something that was asked for could not be done; shown over the screen if no screen takes it.
  case failed(Failure)
  /// Something that was asked for is done; one line above the keys until the next key.
  case said(BilingualText)
  /// Something takes long: shown in the line above the keys until it is over.
  case busy(BilingualText?)
  /// The load could not be shown to be off: over everything else until a key is pressed.
  case alarm(Failure)
}
