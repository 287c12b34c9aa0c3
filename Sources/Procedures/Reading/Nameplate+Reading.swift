import DataFiles
import Metrology
import Wording

extension Nameplate {
  init?(_ reader: MappingReader, _ older: OlderPile) {
    let maker = reader.name("maker")
    let model = reader.text("model")
    let serial = reader.text("serial")
    let year = reader.integer("year", in: 2009...9999)
    let kind = reader.choice("kind", PileKind.self)
    let accuracyClass = reader.accuracyClass("accuracy-class")
    let phases = reader.phases("phases", kind)
    let power = reader.positive("nominal-power", .power)
    let (nominal, least, most) = reader.voltages(kind)
    let constant = reader.optionalPositive("constant", .meterConstant)
    let minimumMeasured = reader.optionalPositive("minimum-measured-quantity", .energy)
    let known = OlderPile.Known(power: power, nominalVoltage: nominal, phases: phases)
    let maximumCurrent = older.maximumCurrent(reader, known)
    let minimumCurrent = older.minimumCurrent(reader, known, maximumCurrent: maximumCurrent)
    reader.finish()
    guard
      let maker, let model, let serial, let year, let kind, let accuracyClass, let phases,
      let least, let most, let maximumCurrent, let minimumCurrent, let power
    else { return nil }
    self.init(
      maker: maker,
      model: model,
      serial: serial,
      year: year,
      kind: kind,
      accuracyClass: accuracyClass,
      maximumVoltage: most,
      minimumVoltage: least,
      maximumCurrent: maximumCurrent,
      minimumCurrent: minimumCurrent,
      nominalPower: power,
      nominalVoltage: nominal,
      phases: phases,
      minimumMeasuredQuantity: minimumMeasured,
      constant: constant
    )
  }
}

extension MappingReader {
  /// An AC spot has 1 or 3, and 1 where nothing is said; a DC charger has none to state.
  fileprivate func phases(_ key: String, _ kind: PileKind?) -> Int? {
    guard has(key) else { return 1 }
    let phases = optionalInteger(key, in: 1...3)
    if phases == 2 { report(key, .twoPhases) }
    if kind == .dcCharger { report(key, .phasesOfADCCharger) }
    return phases
  }

  /// Un, Umin, Umax; an AC spot works at its nominal voltage where it states no span.
  fileprivate func voltages(
    _ kind: PileKind?
  ) -> (nominal: QuantityValue?, least: QuantityValue?, most: QuantityValue?) {
    guard kind == .acSpot else {
      return (
        optionalPositive("nominal-voltage", .voltage), positive("minimum-voltage", .voltage),
        positive("maximum-voltage", .voltage)
      )
    }
    let nominal = positive("nominal-voltage", .voltage)
    return (
      nominal, optionalPositive("minimum-voltage", .voltage) ?? nominal,
      optionalPositive("maximum-voltage", .voltage) ?? nominal
    )
  }
}

extension Remark {
  fileprivate static let twoPhases = Remark(
    BilingualText(zh: "没有两相的充电桩", en: "no pile has two phases"),
    remedy: BilingualText(zh: "请写 1 或 3。", en: "Write 1 or 3.")
  )

  fileprivate static let phasesOfADCCharger = Remark(
    BilingualText(zh: "直流充电机没有相数", en: "the output of a DC charger has no phases"),
    remedy: BilingualText(
      zh: "请删除此键，或核对 kind。",
      en: "Delete the key, or check kind."
    )
  )
}
