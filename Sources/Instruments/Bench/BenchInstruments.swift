import Transport
package import Wording

/// The instruments of one bench, by role.
package struct BenchInstruments: Sendable {
  package let bench: BenchDefinition
  package let meter: ReferenceMeter
  package let load: Load
  /// Nil where a person operates the vehicle simulator and the charging session.
  package let vehicle: VehicleSimulator?
  /// Nil where a person reads the display.
  package let display: PileDisplay?
  /// Nil where the pile's pulses are not counted.
  package let counter: PulseCounter?
  private let byRole: [InstrumentRole: Instrument]

  /// Builds the instruments without opening their links.
  ///
  /// - Parameters:
  ///   - bench: which instruments, and where.
  ///   - drivers: how each role's instrument is spoken to.
  ///   - limit: real time for one reply, instead of the drivers'.
  /// - Throws: a failure that names the role that is missing.
  package init(
    _ bench: BenchDefinition,
    drivers: BenchDrivers,
    replyWithin limit: Duration? = nil
  ) throws(Failure) {
    var byRole: [InstrumentRole: Instrument] = [:]
    for entry in bench.instruments {
      guard let driver = drivers.definitions[entry.role] else { continue }
      byRole[entry.role] = Instrument(driver: driver, address: entry.link, replyWithin: limit)
    }
    func instrument(_ role: InstrumentRole) throws(Failure) -> Instrument {
      guard let instrument = byRole[role] else {
        throw .roleNotOnBench(role, bench: bench.number)
      }
      return instrument
    }
    meter = ReferenceMeter(try instrument(.referenceMeter))
    load = Load(try instrument(.load))
    vehicle = byRole[.vehicleSimulator].map(VehicleSimulator.init)
    display = byRole[.pileDisplay].map(PileDisplay.init)
    counter = byRole[.pulseCounter].map(PulseCounter.init)
    if bench.interlock?.temperature != nil, !load.showsTemperature {
      throw .temperatureNotShown(load.instrument.subject, driver: load.instrument.driver)
    }
    self.bench = bench
    self.byRole = byRole
  }

  /// In the order in which they are made safe: power first.
  package var all: [(entry: BenchEntry, instrument: Instrument)] {
    let roles: [InstrumentRole] = [
      .load, .vehicleSimulator, .referenceMeter, .pileDisplay, .pulseCounter,
    ]
    return roles.compactMap { role in
      guard let entry = bench.entry(for: role), let instrument = byRole[role] else { return nil }
      return (entry, instrument)
    }
  }

  /// Ends whatever exchange waits now, on every link.
  package func interrupt() {
    for (_, instrument) in all { instrument.interrupter.interrupt() }
  }
}
