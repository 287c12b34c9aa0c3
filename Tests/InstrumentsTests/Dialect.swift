import Instruments
import Testing

/// A shipped driver and the transcript it is run against, which nobody wrote from the driver.
struct Dialect: Sendable, CustomTestStringConvertible {
  var role: InstrumentRole
  var driver: String
  var model: String
  var transcript: @Sendable () -> Transcript
  var testDescription: String { driver }
  var file: String { "\(role.rawValue)/\(driver).yaml" }

  static let meters = [
    Dialect(.referenceMeter, "yokogawa-wt300", "WT310E") { Transcripts.meter },
    Dialect(.referenceMeter, "yokogawa-wt500", "WT500") { Transcripts.wt500 },
    Dialect(.referenceMeter, "yokogawa-wt1800e", "WT1806E") { Transcripts.wt1800e },
  ]

  /// Meters whose energy counts all the time.
  static let countingMeters = [
    Dialect(.referenceMeter, "chroma-66204", "66204") { Transcripts.chroma66204 },
    Dialect(.referenceMeter, "scpi-generic", "PM-1000") { Transcripts.plainMeter },
  ]

  static let loads = [
    Dialect(.load, "itech-it8800", "IT8816") { Transcripts.load },
    Dialect(.load, "chroma-6310", "6314A") { Transcripts.chroma6310 },
    Dialect(.load, "chroma-63200a", "63206A-600-420") { Transcripts.chroma63200A },
    Dialect(.load, "ea-el", "ELR 9500-60") { Transcripts.eaLoad },
    Dialect(.load, "ea-psb", "PSB 9500-60") { Transcripts.eaBidirectional },
    Dialect(.load, "east-tester-et54", "ET5410A+") { Transcripts.et54 },
    Dialect(.load, "scpi-generic", "DL-1000") { Transcripts.plainLoad },
  ]

  static let others = [
    Dialect(.vehicleSimulator, "assize-simulated", "SIM-BMS") { Transcripts.vehicle },
    Dialect(.vehicleSimulator, "assize-simulated-cp", "SIM-CP") { Transcripts.pilotVehicle },
    Dialect(.pulseCounter, "assize-simulated", "SIM-COUNTER") { Transcripts.counter },
    Dialect(.pileDisplay, "assize-simulated", "DC-120") { Transcripts.display },
  ]

  init(
    _ role: InstrumentRole,
    _ driver: String,
    _ model: String,
    _ transcript: @escaping @Sendable () -> Transcript
  ) {
    self.role = role
    self.driver = driver
    self.model = model
    self.transcript = transcript
  }
}
