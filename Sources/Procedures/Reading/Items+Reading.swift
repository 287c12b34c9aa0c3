import DataFiles
import Metrology
import Wording

extension ItemHeading {
  /// The keys that every item has.
  init?(_ item: VerificationItem, _ reader: MappingReader, _ sources: FigureSources) {
    let title = reader.bilingual("title")
    let clause = reader.optionalText("clause")
    let treatments = sources.byKind(reader, "kinds") { kinds, kind in
      sources.optionalFigure(kinds, kind) { $0.choice("value", ItemTreatment.self) }
    }
    guard let title else { return nil }
    self.init(item: item, title: title, clause: clause, treatments: treatments)
  }
}

extension AppearanceProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.appearance, reader, sources)
    let checklist = reader.mappings("checklist").compactMap { ChecklistQuestion($0, sources) }
    reader.finish()
    guard let heading else { return nil }
    self.init(heading: heading, checklist: checklist)
  }
}

extension ChecklistQuestion {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let id = reader.text("id")
    let question = reader.bilingual("question")
    let expected = sources.figure(reader, "expected") { $0.boolean("value") }
    reader.finish()
    guard let id, let question, let expected else { return nil }
    self.init(id: id, question: question, expected: expected)
  }
}

extension ClockProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.clock, reader, sources)
    let timeOfUseOnly = sources.figure(reader, "time-of-use-only") { $0.boolean("value") }
    let limits = sources.byKind(reader, "limits") { kinds, kind in
      sources.optionalFigure(kinds, kind) { $0.positive("value", .duration) }
    }
    let ratio = sources.figure(reader, "reference-ratio") { $0.fraction("value") }
    reader.finish()
    guard let heading, let timeOfUseOnly, let ratio else { return nil }
    self.init(
      heading: heading,
      timeOfUseOnly: timeOfUseOnly,
      limits: limits,
      referenceRatio: ratio
    )
  }
}

extension FigureSources {
  /// What a mapping says for each kind of verification; a kind may be absent.
  func byKind<Value>(
    _ reader: MappingReader,
    _ key: String,
    _ read: (MappingReader, String) -> Value?
  ) -> [VerificationKind: Value] {
    guard let kinds = reader.mapping(key) else { return [:] }
    let found = VerificationKind.allCases.compactMap { kind in
      read(kinds, kind.rawValue).map { (kind, $0) }
    }
    kinds.finish()
    return Dictionary(found) { first, _ in first }
  }
}

extension MappingReader {
  /// A list of words from a vocabulary.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Choice.Type
  ) -> [Choice] where Choice.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    return texts(key).compactMap { text in
      if let choice = Choice(rawValue: text) { return choice }
      report(key, .notAChoice(text, among: words))
      return nil
    }
  }
}
