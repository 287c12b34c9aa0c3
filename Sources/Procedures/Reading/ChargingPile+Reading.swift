package import DataFiles
import Metrology
import Wording

extension ChargingPile {
  /// Reads a pile's file; throws every finding, contradictions of the nameplate among them.
  ///
  /// For a procedure, what an older pile need not state is derived by the procedure's rule.
  package static func decode(
    _ file: DataFile,
    for procedure: Procedure? = nil
  ) throws(Findings) -> ChargingPile {
    let more = procedure.map { rules(for: $0) } ?? []
    return try file.decode(rules: rules + more) { ChargingPile($0, procedure?.olderPiles) }
  }

  /// Reads a pile's file that one of the procedures must complete where the pile is an older one.
  package static func decode(
    _ file: DataFile,
    forAnyOf procedures: [Procedure]
  ) throws(Findings) -> ChargingPile {
    do throws(Findings) {
      return try decode(file)
    } catch {
      for procedure in procedures where procedure.olderPiles != nil {
        if let pile = try? decode(file, for: procedure) { return pile }
      }
      throw error
    }
  }

  private init?(_ reader: MappingReader, _ olderPiles: OlderPileRule?) {
    let schema = reader.integer("schema", in: 1...1)
    let installed = reader.date("installed")
    let rule = olderPiles.flatMap { rule in
      installed.map { $0 < rule.installedBefore.value } == true ? rule : nil
    }
    let older = OlderPile(rule)
    let nameplate = reader.mapping("nameplate").flatMap { Nameplate($0, older) }
    let isTimeOfUse = reader.boolean("time-of-use-charging")
    let display = reader.mapping("display").flatMap { PileDisplay($0, older) }
    let connectors = reader.mappings("connectors").compactMap { Connector($0) }
    let tariff = Tariff.read(reader, "tariff")
    let amount = reader.optionalMapping("amount").flatMap { AmountDisplay($0) }
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
      tariff: tariff,
      amount: amount,
      client: client,
      station: station,
      derivations: older.derivations
    )
  }
}

extension PileDisplay {
  fileprivate init?(_ reader: MappingReader, _ older: OlderPile) {
    let register = reader.choice("energy-register", EnergyRegister.self)
    let resolution = older.resolution(reader)
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
