extension DayScreen {
  /// A pile without a file still needs its nameplate.
  func prepare(_ pile: DayPile) -> Outcome {
    newPile(serial: pile.serial, model: pile.model)
  }

  func newPile(serial: String, model: String) -> Outcome {
    .stay
  }
}
