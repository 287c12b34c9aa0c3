import DataFiles
import Metrology

extension AnswerForm {
  /// Reads the keys `answer`, `expected`, `unit`, `minimum` and `maximum` of an entry.
  ///
  /// Without `answer` it is a confirmation.
  static func read(_ reader: MappingReader, _ sources: FigureSources) -> AnswerForm? {
    let word = reader.has("answer") ? reader.choice("answer", Word.self) : .confirmation
    switch word {
    case .confirmation:
      return sources.figure(reader, "expected") { $0.boolean("value") }
        .map { .confirmation(expected: $0) }
    case .quantity:
      guard let unit = reader.choice("unit", MeasurementUnit.self) else { return nil }
      let minimum = sources.optionalFigure(reader, "minimum") { $0.quantity("value", unit.kind) }
      let maximum = sources.optionalFigure(reader, "maximum") { $0.quantity("value", unit.kind) }
      return .quantity(unit, minimum: minimum, maximum: maximum)
    case .text: return .text
    case nil: return nil
    }
  }
}

extension ChecklistQuestion {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let id = reader.text("id")
    let question = reader.bilingual("question")
    let form = AnswerForm.read(reader, sources)
    let measurement = reader.optionalChoice("measured", Measurement.self)
    let required = sources.optionalFigure(reader, "required") { $0.boolean("value") }
    // With a form that cannot be read, nothing can be said about its keys.
    guard let form else { return nil }
    reader.finish()
    guard let id, let question else { return nil }
    self.init(
      id: id,
      question: question,
      form: form,
      measurement: measurement,
      required: required
    )
  }
}

extension BenchCheck {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let id = reader.text("id")
    let name = reader.bilingual("name")
    let moment = reader.choice("when", Moment.self)
    let required = sources.figure(reader, "required") { $0.boolean("value") }
    guard let form = AnswerForm.read(reader, sources) else { return nil }
    reader.finish()
    guard let id, let name, let moment, let required else { return nil }
    self.init(id: id, name: name, moment: moment, form: form, required: required)
  }
}
