package import Wording

extension BenchInstruments {
  package struct Identified: Sendable {
    package var entry: BenchEntry
    package var driver: DriverDefinition
    package var identity: InstrumentIdentity
  }

  /// Opens every link; on a failure those that are open are closed again.
  package func open(within limit: Duration = .seconds(5)) async throws(Failure) {
    do throws(Failure) {
      for (_, instrument) in all { try await instrument.open(within: limit) }
    } catch {
      await close()
      throw error
    }
  }

  package func close() async {
    for (_, instrument) in all { await instrument.close() }
  }

  /// Asks every instrument who it is and compares maker, model and serial number, before anything
  /// is switched on.
  package func identifyAll() async throws(Failure) -> [Identified] {
    var list: [Identified] = []
    for (entry, instrument) in all {
      let identity = try await instrument.identify()
      try Self.check(identity, of: instrument, against: entry)
      list.append(Identified(entry: entry, driver: instrument.driver, identity: identity))
    }
    return list
  }

  /// The certificate is for one instrument alone: its serial number decides.
  package static func check(
    _ identity: InstrumentIdentity,
    of instrument: Instrument,
    against entry: BenchEntry
  ) throws(Failure) {
    guard identity.serial == entry.serial else {
      throw .serialIsOther(instrument.subject, expected: entry.serial, found: identity)
    }
  }
}
