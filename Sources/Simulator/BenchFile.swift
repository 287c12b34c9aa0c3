/// The bench file that leads to a simulated bench, as an operator would write it.
struct BenchFile {
  private let scenario: Scenario
  private let links: [SimulatedInstrument: String]
  private let certificateEnd: String

  init(_ scenario: Scenario, links: [SimulatedInstrument: String], calendarStart: Int64) {
    self.scenario = scenario
    self.links = links
    let start = calendarStart / 1_000_000_000
    certificateEnd = CivilTime(unixSeconds: start + Self.validity, zone: .china).date
  }

  /// A year less a day, in s.
  private static let validity: Int64 = 364 * 86_400

  var text: String {
    """
    # A bench that does not exist: every document made from it is a specimen.
    # 仿真装置：由它得出的一切文件均为样张。
    schema: 1
    bench:
      number: SIM-BENCH-1
      name: { zh: 一号仿真检定装置, en: Simulated bench 1 }
      place: { zh: 仿真实验室, en: Simulated laboratory }
      zone: "+08:00"
    \(interlock)
    instruments:
    \(meter)
    \(load)
    \(plain(.vehicleSimulator, driver: vehicleDriver, serial: scenario.vehicleSerial))
    \(plain(.pileDisplay, driver: "assize-simulated", serial: scenario.pile.serial))
    \(pulseCounter)
    """
  }

  /// Half as much again as the pile can give, so that only what should never be crosses it.
  private var interlock: String {
    let pile = scenario.pile
    let power = pile.maximumVoltage * pile.maximumCurrent * Double(pile.supply.phases)
    return """
      interlock:
        voltage: \(limit(pile.maximumVoltage)) V
        current: \(limit(pile.maximumCurrent)) A
        power: \(limit(power)) W
        heartbeat: 5 s
      """
  }

  private func limit(_ greatest: Double) -> String {
    let value = greatest * 1.5
    return Decimals.fixed(value, places: Decimals.places(of: value))
  }

  private var vehicleDriver: String {
    scenario.pile.supply.isAlternating ? "assize-simulated-cp" : "assize-simulated"
  }

  private var pulseCounter: String {
    scenario.counterSerial.map { serial in
      plain(.pulseCounter, driver: "assize-simulated", serial: serial) + "\n"
    } ?? ""
  }

  private var meter: String {
    """
    \(plain(.referenceMeter, driver: "yokogawa-wt300", serial: scenario.meter.serial))
        accuracy-class: \(percent(scenario.meter.accuracyClass))
        repeatability: { value: \(percent(repeatability)), readings: 10 }
        calibration-certificate:
          number: SIM-CERT-1
          issued-by: 仿真，无效 / simulated, not valid
          valid-until: \(certificateEnd)\(transducer)
    """
  }

  private var transducer: String {
    guard let transducer = scenario.meter.transducer else { return "" }
    return """

          transducer:
            current-ratio: \(Int(transducer.currentRatio))
            voltage-ratio: \(Int(transducer.voltageRatio))
            limit: \(percent(transducer.limit))
            certificate:
              number: SIM-CERT-2
              issued-by: 仿真，无效 / simulated, not valid
              valid-until: \(certificateEnd)
      """
  }

  /// What ten readings on this bench would have shown: the pile's own, as energy carries no noise.
  private var repeatability: Double { max(scenario.pile.repeatability, 0.000_01) }

  private var load: String {
    """
    \(plain(.load, driver: "itech-it8800", serial: scenario.load.serial))
        protection:
          communication-watchdog: none
          emergency-stop: none
          protection-limits: none
    """
  }

  private func plain(
    _ instrument: SimulatedInstrument,
    driver: String,
    serial: String
  ) -> String {
    """
      - role: \(instrument.rawValue)
        driver: \(driver)
        link: \(links[instrument] ?? "")
        serial: \(quoted(serial))
    """
  }

  private func percent(_ fraction: Double) -> String {
    let value = fraction * 100
    return "\(Decimals.fixed(value, places: max(2, Decimals.places(of: value)))) %"
  }

  /// A serial of digits alone, or with a colon, stays the text it is.
  private func quoted(_ text: String) -> String {
    "\"" + text.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] } + "\""
  }
}
