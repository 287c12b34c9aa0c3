/// Told of a verification being prepared.
package enum PreparationNews: Sendable {
  /// What the latest pile of a model had, and which pile that was.
  case model(String, from: String, PlateText)
  case pileKept(file: String)
  case pileRefused([FieldProblem])
  case choices(PileChoices)
  case planned(PlannedCard)
  /// Why there is no plan, each at its field.
  case refused([FieldProblem])
  case bench([InstrumentCard])
  case instrument(String, InstrumentCard.State)
  /// This was answered, and when.
  case stamped(String, String, at: String)
  /// The path of a photograph is a folder with these pictures.
  case pictures(String, folder: String, [String])
  case photographed(String, VerificationOrder.Photograph)
  /// What cannot stand of answers and photographs.
  case answersRefused([FieldProblem])
  case ready(VerificationOrder)
}
