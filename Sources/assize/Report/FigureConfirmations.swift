import DataFiles
import Evidence
import Execution
import Metrology
import Procedures
import Wording

/// Comparisons of figures with the print, from the command line, from a list, or asked one by one.
enum FigureConfirmations {
  /// Nil where none is named, so that they are asked.
  static func named(
    by arguments: Arguments,
    in procedure: Procedure
  ) throws -> [FigureConfirmation]? {
    if let path = arguments["--file"] {
      return try listed(DataFile.read(path)).map { line in
        try confirmation(of: line.figure, line.value, line.source, in: procedure)
      }
    }
    guard arguments.operands.count == 2 else { return nil }
    let source = try arguments.required("--printed")
    let value = try arguments.required("--value")
    return [try confirmation(of: arguments.operands[1], value, source, in: procedure)]
  }

  /// Each that nobody has confirmed yet: its value is shown, its printed source is asked, and `-`
  /// passes it over.
  ///
  /// Every answer is kept before the next question, so that Ctrl-C loses none.
  static func ask(
    _ procedure: Procedure,
    _ office: Office,
    _ session: Session,
    keep: (FigureConfirmation) async throws -> Void
  ) async throws {
    let questions = Questionnaire(language: session.language)
    for figure in procedure.unconfirmed(by: office) {
      let clause = figure.provenance.clause ?? "–"
      let source = try await questions.ask(
        BilingualText(
          zh: "\(figure.path)  \(figure.name.zh)：\(figure.value)（条款 \(clause)）印刷文本出处，- 为跳过",
          en:
            "\(figure.path)  \(figure.name.en): \(figure.value) (clause \(clause)). Edition and page "
            + "of the print, - to pass over"
        ),
        usual: "-"
      )
      guard source != "-" else { continue }
      try await keep(confirmation(of: figure.path, figure.value, source, in: procedure))
    }
  }

  private static func confirmation(
    of path: String,
    _ printed: String,
    _ source: String,
    in procedure: Procedure
  ) throws(Failure) -> FigureConfirmation {
    let deciding = procedure.decidingFigures
    guard let figure = deciding.first(where: { $0.path == path }) else {
      let meant = suggestion(for: path, among: deciding.map(\.path))
      throw .noSuchFigure(path, in: procedure, meant: meant)
    }
    guard printed == figure.value else { throw .figureDiffers(figure, printed: printed) }
    return FigureConfirmation(
      procedure: procedure.id,
      figure: path,
      value: figure.value,
      clause: figure.provenance.clause,
      printedSource: source
    )
  }

  private typealias Line = (figure: String, value: String, source: String)

  private static func listed(_ file: DataFile) throws(Findings) -> [Line] {
    try file.decode(rules: []) { reader -> [Line]? in
      _ = reader.integer("schema", in: 1...1)
      return reader.mappings("figures").compactMap { line in
        let (figure, value) = (line.text("figure"), line.text("value"))
        guard let source = line.text("printed-source"), let figure, let value else { return nil }
        return (figure, value, source)
      }
    }
  }
}

extension Procedure {
  /// The deciding figures that no entry of the store confirms as they stand.
  func unconfirmed(by office: Office) -> [ProcedureFigure] {
    let confirmations = office.confirmations(of: id).map(\.matter)
    return unconfirmedDecidingFigures { figure in
      confirmations.contains { $0.confirms(figure) }
    }
  }
}
