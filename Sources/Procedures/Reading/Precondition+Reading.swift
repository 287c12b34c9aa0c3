import DataFiles
import Metrology

extension Precondition {
  init?(_ reader: MappingReader, _ sources: FigureSources) {
    let id = reader.text("id")
    let name = reader.bilingual("name")
    let unit = reader.choice("unit", MeasurementUnit.self)
    let asked = sources.figure(reader, "asked") { $0.boolean("value") }
    // Without the unit nothing can be said about the limits.
    guard let unit else { return nil }
    let minimum = sources.optionalFigure(reader, "minimum") { $0.quantity("value", unit.kind) }
    let maximum = sources.optionalFigure(reader, "maximum") { $0.quantity("value", unit.kind) }
    reader.finish()
    guard let id, let name, let asked else { return nil }
    self.init(
      id: id,
      name: name,
      unit: unit,
      asked: asked,
      minimum: minimum,
      maximum: maximum
    )
  }
}
