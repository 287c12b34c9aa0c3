import DataFiles
import Metrology

extension PersonReading {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let entry = sources.figure(reader, "entry") { $0.choice("value", Entry.self) }
    let reaction = reader.optionalMapping("reaction").flatMap { ReactionTime($0, sources) }
    // One press shows no spread, and nobody stands at a pile for more than twenty.
    let presses = sources.optionalFigure(reader, "presses") { $0.integer("value", in: 2...20) }
    reader.finish()
    guard let entry else { return nil }
    self.init(entry: entry, reaction: reaction, presses: presses)
  }
}

extension ReactionTime {
  fileprivate init?(_ reader: MappingReader, _ sources: FigureSources) {
    let mean = sources.figure(reader, "mean") { $0.positive("value", .duration) }
    let uncertainty = sources.figure(reader, "uncertainty") { $0.positive("value", .duration) }
    reader.finish()
    guard let mean, let uncertainty else { return nil }
    self.init(mean: mean, uncertainty: uncertainty)
  }
}

extension PauseProvision {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let atMost = sources.figure(reader, "at-most") { $0.positive("value", .duration) }
    reader.finish()
    guard let atMost else { return nil }
    self.init(atMost: atMost)
  }
}
