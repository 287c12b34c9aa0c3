package import DataFiles
import Metrology
import Wording

extension Procedure {
  /// Reads a procedure's file; throws every finding, the rules' among them.
  package static func decode(_ file: DataFile) throws(Findings) -> Procedure {
    try file.decode(rules: rules) { Procedure($0) }
  }

  private init?(_ reader: MappingReader) {
    let schema = reader.integer("schema", in: 1...1)
    let sources = FigureSources(reader)
    let id = reader.text("id")
    let regulation = reader.mapping("regulation").flatMap { Regulation($0, sources) }
    let appliesTo = reader.choices("applies-to", PileKind.self)
    let kinds = reader.mappings("kinds").compactMap { KindProvision($0, sources) }
    let occasions = reader.choices("occasions", VerificationOccasion.self)
    let afterRepair = sources.optionalFigure(reader, "kind-after-repair") {
      $0.choice("value", VerificationKind.self)
    }
    let preconditions = reader.mappings("preconditions").compactMap { Precondition($0, sources) }
    let checks = reader.optionalMappings("checks").compactMap { BenchCheck($0, sources) }
    let items = reader.mapping("items")
    let appearance = items?.mapping("appearance").flatMap { AppearanceProvision($0, sources) }
    let operatingError = items?.mapping("operating-error")
      .flatMap { OperatingErrorProvision($0, sources) }
    let insulation = items?.optionalMapping("insulation")
      .flatMap { InsulationProvision($0, sources) }
    let indicationError = items?.optionalMapping("indication-error")
      .flatMap { IndicationErrorProvision($0, sources) }
    let payment = items?.optionalMapping("payment").flatMap { PaymentProvision($0, sources) }
    let clock = items?.optionalMapping("clock").flatMap { ClockProvision($0, sources) }
    items?.finish()
    let endings = sources.figure(reader, "ending-failures") { $0.texts("value") }
    let olderPiles = reader.optionalMapping("older-piles").flatMap { OlderPileRule($0, sources) }
    let personReading = reader.optionalMapping("person-reading")
      .flatMap { PersonReading($0, sources) }
    let pause = reader.optionalMapping("pause").flatMap { PauseProvision($0, sources) }
    let period = reader.mapping("period").flatMap { VerificationPeriod($0, sources) }
    guard
      schema != nil, let id, let regulation, let appearance, let operatingError, let endings,
      let period
    else { return nil }
    self.init(
      id: id,
      regulation: regulation,
      appliesTo: appliesTo,
      kinds: kinds,
      occasions: occasions,
      preconditions: preconditions,
      checks: checks,
      appearance: appearance,
      insulation: insulation,
      operatingError: operatingError,
      indicationError: indicationError,
      payment: payment,
      clock: clock,
      olderPiles: olderPiles,
      endingFailures: endings,
      period: period,
      afterRepair: afterRepair,
      personReading: personReading,
      pause: pause
    )
  }
}

extension Regulation {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let number = reader.text("number")
    let title = reader.bilingual("title")
    let edition = reader.text("edition")
    let isTrial = reader.boolean("trial")
    let replaces = reader.optionalText("replaces")
    let issued = sources.figure(reader, "issued") { $0.date("value") }
    let inForce = sources.figure(reader, "in-force") { $0.date("value") }
    reader.finish()
    guard let number, let title, let edition, let isTrial, let issued, let inForce
    else { return nil }
    self.init(
      number: number,
      title: title,
      edition: edition,
      isTrial: isTrial,
      replaces: replaces,
      issued: issued,
      inForce: inForce
    )
  }
}

extension KindProvision {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let kind = reader.choice("id", VerificationKind.self)
    let title = reader.bilingual("title")
    let earns = sources.figure(reader, "earns") { $0.choice("value", Earning.self) }
    reader.finish()
    guard let kind, let title, let earns else { return nil }
    self.init(kind: kind, title: title, earns: earns)
  }
}

extension VerificationPeriod {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let atMost = sources.figure(reader, "at-most") { $0.positive("value", .calendar) }
    let validUntil = sources.figure(reader, "valid-until") { $0.choice("value", Ending.self) }
    reader.finish()
    guard let atMost, let validUntil else { return nil }
    self.init(atMost: atMost, validUntil: validUntil)
  }
}
