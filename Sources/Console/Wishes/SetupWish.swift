/// Asked of the shell when somebody begins with the product.
package enum SetupWish: Sendable, Equatable {
  /// Which folder is offered.
  case propose
  /// Makes the folder and looks for instruments.
  case look(SetupAnswers)
  /// Writes the bench file with what was found.
  case write(SetupAnswers, [FoundInstrument])
  /// Brings up the simulated bench, for a verification that counts for nothing.
  case practise(SetupAnswers)
}
