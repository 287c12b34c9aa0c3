import DataFiles
import Wording

extension Scenario {
  init?(_ file: MappingReader) {
    _ = file.integer("schema", in: 1...1)
    let seed = file.optionalInteger("seed", in: 0...Int.max)
    let pace = file.optionalInteger("pace", in: 1...100_000)
    let calendarStart = file.optionalCalendarTime("calendar-start")
    let faults = file.optionalMappings("faults").map { Fault($0) }
    let pile = file.mapping("pile").flatMap { PileCharacteristics($0) }
    var wiring = Wiring()
    let meter = wiring.section(.referenceMeter, in: file).flatMap { MeterCharacteristics($0) }
    let load = wiring.section(.load, in: file).flatMap { LoadCharacteristics($0) }
    let vehicle = wiring.section(.vehicleSimulator, in: file)?.text("serial")
    let display = wiring.section(.pileDisplay, in: file)
    let counter = wiring.optionalSection(.pulseCounter, in: file)
    guard let pile, let meter, let load, let vehicle, display != nil else { return nil }
    if counter != nil, pile.constant == nil { file.report(.pulseCounter) }
    self.init(
      pile: pile,
      meter: meter,
      load: load,
      vehicleSerial: vehicle,
      counterSerial: pile.constant.map { _ in counter?.text("serial") ?? Self.usualCounter },
      seed: UInt64(seed ?? 1),
      calendarStart: calendarStart,
      pace: pace,
      links: wiring.links,
      identities: wiring.identities,
      faults: faults.compactMap(\.self)
    )
  }

  /// The serial number of a pulse counter that the file does not describe.
  private static let usualCounter = "SIM-PC-0001"

  /// What every instrument's section says beside its own matters.
  private struct Wiring {
    var links: [SimulatedInstrument: LinkKind] = [:]
    var identities: [SimulatedInstrument: String] = [:]

    mutating func section(
      _ instrument: SimulatedInstrument,
      in file: MappingReader
    ) -> MappingReader? {
      read(file.mapping(instrument.rawValue), of: instrument)
    }

    mutating func optionalSection(
      _ instrument: SimulatedInstrument,
      in file: MappingReader
    ) -> MappingReader? {
      read(file.optionalMapping(instrument.rawValue), of: instrument)
    }

    private mutating func read(
      _ section: MappingReader?,
      of instrument: SimulatedInstrument
    ) -> MappingReader? {
      guard let section else { return nil }
      links[instrument] = section.choice("link", LinkKind.self)
      identities[instrument] = section.optionalText("identity")
      return section
    }
  }
}

extension MappingReader {
  /// A counter needs something to count.
  fileprivate func report(_ counter: SimulatedInstrument) {
    report(
      counter.rawValue,
      BilingualText(zh: "充电桩没有脉冲输出", en: "the pile has no test output"),
      remedy: BilingualText(
        zh: "请在 pile 中写 constant，例如 '1000 imp/kWh'，或删去本节。",
        en: "Write 'constant: 1000 imp/kWh' into pile, or leave this section out."
      )
    )
  }
}

extension Fault {
  fileprivate init?(_ entry: MappingReader) {
    let instrument = entry.choice("instrument", SimulatedInstrument.self)
    let exchange = entry.integer("exchange", in: 1...1_000_000_000)
    let kind = entry.choice("fault", Kind.self)
    let delay = entry.optionalMagnitude("delay", in: "s")
    guard let instrument, let exchange, let kind else { return nil }
    self.init(kind, of: instrument, at: exchange, delay: delay)
  }
}
