/// What a screen asks of the shell; the answer comes as news, and nobody waits for it.
package enum Wish: Sendable, Equatable {
  case setup(SetupWish)
  case account(AccountWish)
  case day(DayWish)
  case preparation(PreparationWish)
  case run(RunWish)
  case records(RecordsWish)
  /// Kept where a crash leaves it; nil text throughout removes it.
  case keep(Draft)
  case bell
  case repaint
}
