package import DataFiles
import Metrology
import Wording

extension ChargingPile {
  /// Reads a pile's file; throws every finding, contradictions of the nameplate among them.
  package static func decode(_ file: DataFile) throws(Findings) -> ChargingPile {
    try file.decode(rules: rules) { ChargingPile($0) }
  }

  /// Reads a pile's file that a procedure is to be applied to.
  package static func decode(
    _ file: DataFile,
    for procedure: Procedure
  ) throws(Findings) -> ChargingPile {
    try file.decode(rules: rules + rules(for: procedure)) { ChargingPile($0) }
  }

  private init?(_ reader: MappingReader) {
    let schema = reader.integer("schema", in: 1...1)
    let nameplate = reader.mapping("nameplate").flatMap { Nameplate($0) }
    let installed = reader.date("installed")
    let isTimeOfUse = reader.boolean("time-of-use-charging")
    let display = reader.mapping("display").flatMap { PileDisplay($0) }
    let connectors = reader.mappings("connectors").compactMap { Connector($0) }
    let client = reader.optionalName("client")
    let station = reader.optionalName("station")
    guard schema != nil, let nameplate, let installed, let isTimeOfUse, let display
    else { return nil }
    self.init(
      nameplate: nameplate,
      installed: installed,
      isTimeOfUse: isTimeOfUse,
      display: display,
      connectors: connectors,
      client: client,
      station: station
    )
  }
}

extension Nameplate {
  fileprivate init?(_ reader: MappingReader) {
    let maker = reader.name("maker")
    let model = reader.text("model")
    let serial = reader.text("serial")
    let year = reader.integer("year", in: 2009...9999)
    let kind = reader.choice("kind", PileKind.self)
    let accuracyClass = reader.accuracyClass("accuracy-class")
    let maximumVoltage = reader.positive("maximum-voltage", .voltage)
    let minimumVoltage = reader.positive("minimum-voltage", .voltage)
    let maximumCurrent = reader.positive("maximum-current", .current)
    let minimumCurrent = reader.positive("minimum-current", .current)
    let nominalPower = reader.positive("nominal-power", .power)
    let constant = reader.optionalPositive("constant", .meterConstant)
    reader.finish()
    guard
      let maker, let model, let serial, let year, let kind, let accuracyClass, let maximumVoltage,
      let minimumVoltage, let maximumCurrent, let minimumCurrent, let nominalPower
    else { return nil }
    self.init(
      maker: maker,
      model: model,
      serial: serial,
      year: year,
      kind: kind,
      accuracyClass: accuracyClass,
      maximumVoltage: maximumVoltage,
      minimumVoltage: minimumVoltage,
      maximumCurrent: maximumCurrent,
      minimumCurrent: minimumCurrent,
      nominalPower: nominalPower,
      constant: constant
    )
  }
}

extension PileDisplay {
  fileprivate init?(_ reader: MappingReader) {
    let register = reader.choice("energy-register", EnergyRegister.self)
    let resolution = reader.positive("resolution", .energy)
    let reading = reader.choice("reading", Reading.self)
    let refresh = reader.positive("refresh", .duration)
    let showsClock = reader.optionalBoolean("clock") ?? true
    reader.finish()
    guard let register, let resolution, let reading, let refresh else { return nil }
    self.init(
      energyRegister: register,
      resolution: resolution,
      reading: reading,
      refresh: refresh,
      showsClock: showsClock
    )
  }
}

extension Connector {
  fileprivate init?(_ reader: MappingReader) {
    let id = reader.text("id")
    let maximumCurrent = reader.optionalPositive("maximum-current", .current)
    reader.finish()
    guard let id else { return nil }
    self.init(id: id, maximumCurrent: maximumCurrent)
  }
}
