import DataFiles
import Instruments
import Metrology
import Transport
import Wording

extension Measurement {
  private static let limit = Duration.seconds(2)

  /// The link alone, on the thread that asks.
  static let link = Measurement(name: "link", operands: "ADDRESS COUNT") { words in
    let link = Link(try LinkAddress(words[0]))
    try link.open(within: limit)
    let query = Array(":STAT:COND?\n".utf8)
    let time = try await Timing.median(of: Int(words[1]) ?? 0) {
      _ = try link.exchange(query, within: limit)
    }
    print(time)
    return 0
  }

  /// One exchange, awaited from the shared pool: a hop to the link's thread and back.
  static let awaited = Measurement(name: "awaited", operands: "ADDRESS COUNT") { words in
    let meter = try referenceMeter(at: words[0])
    try await meter.instrument.open(within: limit)
    let time = try await Timing.median(of: Int(words[1]) ?? 0) {
      _ = try await meter.instrument.exchange(":STAT:COND?")
    }
    print(time)
    return 0
  }

  /// One sampling cycle of a verification: values and status, checked, in one hop.
  static let sample = Measurement(name: "sample", operands: "ADDRESS COUNT") { words in
    let meter = try referenceMeter(at: words[0])
    try await meter.instrument.open(within: limit)
    print(try await Sampler(meter).time(of: Int(words[1]) ?? 0))
    return 0
  }

  static func referenceMeter(at address: String) throws -> ReferenceMeter {
    let folder = try DataFolder.locate(explicit: nil)
    let path = try folder.file("Drivers/reference-meter", "yokogawa-wt300")
    let driver = try DriverDefinition.decode(DataFile.read(path))
    return ReferenceMeter(Instrument(driver: driver, address: try LinkAddress(address)))
  }
}
