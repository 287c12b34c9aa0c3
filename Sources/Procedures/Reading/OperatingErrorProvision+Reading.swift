import DataFiles
import Metrology

extension OperatingErrorProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let heading = ItemHeading(.operatingError, reader, sources)
    let method = sources.figure(reader, "method") { $0.choice("value", Method.self) }
    let otherMethods = sources.optionalFigure(reader, "other-methods") {
      $0.choices("value", Method.self)
    }
    let load = sources.figure(reader, "load") { $0.choice("value", Load.self) }
    let classes = reader.mappings("classes").compactMap { ClassLimit.read($0, sources) }
    // One reading has no mean, and nobody takes more than five.
    let readings = sources.figure(reader, "readings") { $0.integer("value", in: 2...5) }
    let loadPoints = sources.byKind(reader, "load-points") { kinds, kind in
      kinds.has(kind) ? kinds.mappings(kind).compactMap { LoadPoint($0, sources) } : nil
    }
    let minimumEnergy = reader.mapping("minimum-energy").flatMap { MinimumEnergy($0, sources) }
    let stability = reader.mapping("stability").flatMap { StabilityCriterion($0, sources) }
    let standstill = reader.mapping("standstill").flatMap { StandstillCriterion($0, sources) }
    let capture = reader.optionalMapping("capture").flatMap { ChangeCapture($0, sources) }
    let noLoad = reader.optionalMapping("no-load").flatMap { NoLoadCriterion($0, sources) }
    let sessionStart = sources.duration(reader, "session-start")
    let planning = reader.mapping("planning").flatMap { PlanningFigures($0, sources) }
    reader.finish()
    guard
      let heading, let method, let load, let readings, let minimumEnergy, let stability,
      let standstill, let sessionStart, let planning
    else { return nil }
    self.init(
      heading: heading,
      method: method,
      otherMethods: otherMethods,
      load: load,
      classes: classes,
      readings: readings,
      loadPoints: loadPoints,
      minimumEnergy: minimumEnergy,
      stability: stability,
      standstill: standstill,
      capture: capture,
      noLoad: noLoad,
      sessionStart: sessionStart,
      planning: planning
    )
  }
}

extension ClassLimit {
  static func read(_ reader: MappingReader, _ sources: FigureSources) -> ClassLimit? {
    let accuracyClass = reader.accuracyClass("class")
    let kinds = reader.optionalChoices("kinds", VerificationKind.self)
    let limit = sources.percentage(reader, "limit")
    let rounding = sources.percentage(reader, "rounding-interval")
    reader.finish()
    guard let accuracyClass, let limit, let rounding else { return nil }
    return try? ClassLimit(
      accuracyClass: accuracyClass,
      kinds: kinds,
      limit: limit,
      rounding: rounding
    )
  }
}

extension LoadPoint {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let id = reader.text("id")
    let name = reader.bilingual("name")
    let current = sources.figure(reader, "current") { $0.loadExpression("value", .current) }
    let voltage = sources.figure(reader, "voltage") { $0.loadExpression("value", .voltage) }
    let factor = sources.optionalFigure(reader, "power-factor") { $0.powerFactor("value") }
    let energy = sources.optionalFigure(reader, "energy") { $0.positive("value", .energy) }
    let least = sources.optionalFigure(reader, "least-energy") { $0.energyExpression("value") }
    reader.finish()
    guard let id, let name, let current, let voltage else { return nil }
    self.init(
      id: id,
      name: name,
      current: current,
      voltage: voltage,
      powerFactor: factor,
      energy: energy,
      leastEnergy: least
    )
  }
}

extension MinimumEnergy {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let resolution = sources.figure(reader, "resolution-ratio") { $0.decimal("value") }
    let uncertainty = sources.figure(reader, "uncertainty-ratio") { $0.fraction("value") }
    let ramp = sources.percentage(reader, "ramp-share")
    reader.finish()
    guard let resolution, let uncertainty, let ramp else { return nil }
    self.init(resolutionRatio: resolution, uncertaintyRatio: uncertainty, rampShare: ramp)
  }
}

extension StabilityCriterion {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let within = sources.percentage(reader, "within")
    let during = sources.duration(reader, "during")
    let atMost = sources.duration(reader, "at-most")
    let settingWithin = sources.percentage(reader, "setting-within")
    reader.finish()
    guard let within, let during, let atMost, let settingWithin else { return nil }
    self.init(within: within, during: during, atMost: atMost, settingWithin: settingWithin)
  }
}

extension StandstillCriterion {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let during = sources.duration(reader, "during")
    let atMost = sources.duration(reader, "at-most")
    reader.finish()
    guard let during, let atMost else { return nil }
    self.init(during: during, atMost: atMost)
  }
}

extension ChangeCapture {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let atMost = sources.duration(reader, "at-most")
    let interval = sources.duration(reader, "interval")
    reader.finish()
    guard let atMost, let interval else { return nil }
    self.init(atMost: atMost, interval: interval)
  }
}

extension NoLoadCriterion {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let during = sources.duration(reader, "during")
    let steps = sources.figure(reader, "steps") { $0.integer("value", in: 0...10) }
    reader.finish()
    guard let during, let steps else { return nil }
    self.init(during: during, steps: steps)
  }
}

extension PlanningFigures {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let sessionStart = sources.duration(reader, "session-start")
    let ramp = sources.duration(reader, "ramp")
    reader.finish()
    guard let sessionStart, let ramp else { return nil }
    self.init(sessionStart: sessionStart, ramp: ramp)
  }
}

extension FigureSources {
  fileprivate func duration(_ reader: MappingReader, _ key: String) -> Figure<QuantityValue>? {
    figure(reader, key) { $0.positive("value", .duration) }
  }

  fileprivate func percentage(_ reader: MappingReader, _ key: String) -> Figure<QuantityValue>? {
    figure(reader, key) { $0.percentage("value") }
  }
}
