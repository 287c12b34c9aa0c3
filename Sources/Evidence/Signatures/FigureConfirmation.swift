/// A deciding figure compared with the print by the technical head.
///
/// It holds as long as the figure keeps its value and its clause.
package struct FigureConfirmation: Equatable, Sendable, Codable {
  package var procedure: String
  /// Where the figure stands in the file, `operating-error/classes/1/limit`.
  package var figure: String
  package var value: String
  package var clause: String?
  /// Edition and page that were compared.
  package var printedSource: String

  package init(
    procedure: String,
    figure: String,
    value: String,
    clause: String?,
    printedSource: String
  ) {
    self.procedure = procedure
    self.figure = figure
    self.value = value
    self.clause = clause
    self.printedSource = printedSource
  }
}
