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

extension ClockProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.clock, reader, sources)
    let timeOfUseOnly = sources.figure(reader, "time-of-use-only") { $0.boolean("value") }
    let limits = sources.byKind(reader, "limits") { kinds, kind in
      sources.optionalFigure(kinds, kind) { $0.positive("value", .duration) }
    }
    let ratio = sources.figure(reader, "reference-ratio") { $0.fraction("value") }
    // Nobody looks at a clock more than twenty times.
    let captures = sources.optionalFigure(reader, "captures") { $0.integer("value", in: 1...20) }
    let staticReads = sources.optionalFigure(reader, "static-reads") { $0.boolean("value") }
    reader.finish()
    guard let heading, let timeOfUseOnly, let ratio else { return nil }
    self.init(
      heading: heading,
      timeOfUseOnly: timeOfUseOnly,
      limits: limits,
      referenceRatio: ratio,
      captures: captures,
      staticReads: staticReads
    )
  }
}

extension InsulationProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.insulation, reader, sources)
    let minimum = sources.figure(reader, "minimum") { $0.positive("value", .resistance) }
    reader.finish()
    guard let heading, let minimum else { return nil }
    self.init(heading: heading, minimum: minimum)
  }
}

extension IndicationErrorProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.indicationError, reader, sources)
    let classes = reader.mappings("classes").compactMap { ClassLimit.read($0, sources) }
    reader.finish()
    guard let heading else { return nil }
    self.init(heading: heading, classes: classes)
  }
}

extension PaymentProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.payment, reader, sources)
    let limit = sources.figure(reader, "limit") { $0.paymentLimit("value") }
    let inside = sources.figure(reader, "inside") { $0.choice("value", PaymentRule.self) }
    reader.finish()
    guard let heading, let limit, let inside else { return nil }
    self.init(heading: heading, limit: limit, inside: inside)
  }
}

extension OlderPileRule {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let date = sources.figure(reader, "installed-before") { $0.date("value") }
    let resolution = sources.figure(reader, "resolution") { $0.positive("value", .energy) }
    let most = sources.figure(reader, "maximum-current") { $0.loadExpression("value", .current) }
    let least = sources.figure(reader, "minimum-current") { $0.loadExpression("value", .current) }
    reader.finish()
    guard let date, let resolution, let most, let least else { return nil }
    self.init(
      installedBefore: date,
      resolution: resolution,
      maximumCurrent: most,
      minimumCurrent: least
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
    texts(key).compactMap { choice($0, type, of: key) }
  }

  /// The same where the key may be absent: nil then.
  func optionalChoices<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Choice.Type
  ) -> [Choice]? where Choice.RawValue == String {
    // Asked for, so that the key counts as known.
    guard has(key) else { return optionalTexts(key).isEmpty ? nil : [] }
    return choices(key, type)
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String,
    _ type: Choice.Type,
    of key: String
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    report(key, .notAChoice(text, among: type.allCases.map(\.rawValue)))
    return nil
  }
}
