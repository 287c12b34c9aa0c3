import DataFiles
import Foundation
import Instruments
import Metrology
import Support
import Testing
import Transport
import Wording

/// The package's own folder: what is tested is what is shipped.
let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

func shippedDriver(_ role: InstrumentRole, _ name: String) throws -> DriverDefinition {
  try DriverDefinition.load("\(packageFolder)/Drivers/\(role.rawValue)/\(name).yaml")
}

/// An opened instrument of a role that a server answers for.
func opened(
  _ role: InstrumentRole,
  _ name: String,
  on server: LineServer,
  replyWithin limit: Duration = .seconds(10)
) async throws -> Instrument {
  let instrument = Instrument(
    driver: try shippedDriver(role, name),
    address: try LinkAddress(server.address),
    replyWithin: limit
  )
  try await instrument.open()
  return instrument
}

func openedMeter(
  on server: LineServer,
  replyWithin limit: Duration = .seconds(10)
) async throws -> ReferenceMeter {
  ReferenceMeter(
    try await opened(.referenceMeter, "yokogawa-wt300", on: server, replyWithin: limit)
  )
}

func openedLoad(
  on server: LineServer,
  replyWithin limit: Duration = .seconds(10)
) async throws -> Load {
  Load(try await opened(.load, "itech-it8800", on: server, replyWithin: limit))
}

/// The failure of what must fail.
func failure(of body: () async throws -> Void) async -> Failure? {
  do {
    try await body()
    return nil
  } catch {
    return error as? Failure
  }
}

func volts(_ text: String) throws -> QuantityValue {
  try #require(QuantityValue("\(text) V"))
}
