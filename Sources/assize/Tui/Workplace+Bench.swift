import Console
import DataFiles
import Instruments
import Procedures
import Wording

extension Workplace {
  /// Tells what stands on the bench at once, and who answered as it comes.
  func askBench(_ order: VerificationOrder, _ roles: [String]?) async throws {
    let folder = try DataFolder.locate(explicit: options.data)
    let bench = try BenchDefinition.decode(DataFile.read(order.bench), drivers: folder)
    let drivers = try BenchDrivers.load(for: bench, in: folder)
    let pile = try ChargingPile.decode(
      DataFile.read(order.pile),
      forAnyOf: CheckedFile.procedures(in: folder)
    )
    if roles == nil {
      await checking.end()
      mailbox.post(.preparation(.bench(bench.instruments.map(InstrumentCard.init))))
    }
    let instruments = try BenchInstruments(bench, drivers: drivers).all
    let asked = instruments.filter { roles?.contains($0.entry.role.rawValue) ?? true }
    await checking.begin(asked, pile: pile.nameplate.serial)
  }
}

extension InstrumentCard {
  init(_ entry: BenchEntry) {
    self.init(
      role: entry.role.rawValue,
      name: entry.role.name,
      link: entry.linkText,
      serial: entry.serial,
      certificate: entry.certificate?.number,
      validUntil: entry.certificate.map { "\($0.validUntil)" }
    )
  }
}
