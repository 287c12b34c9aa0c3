extension DayScreen {
  /// A pile without a file still needs its nameplate.
  func prepare(_ pile: DayPile) -> Outcome {
    guard let file = pile.file else { return newPile(serial: pile.serial, model: pile.model) }
    return .open(OrderScreen(pile: file))
  }

  func newPile(serial: String, model: String) -> Outcome {
    .open(NameplateScreen(serial: serial, model: model))
  }
}
