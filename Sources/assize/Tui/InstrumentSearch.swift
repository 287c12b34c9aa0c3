import Console
import DataFiles
import FoundationEssentials
import Instruments
import Transport
import Wording

/// Asks whoever is at a link who they are, with every driver's own question.
struct InstrumentSearch: Sendable {
  private let known: [(name: String, driver: DriverDefinition)]

  init(_ folder: DataFolder) throws {
    known = try InstrumentRole.allCases.flatMap { role in
      try folder.list("Drivers/\(role.rawValue)").map { name in
        let path = try folder.file("Drivers/\(role.rawValue)", name)
        return (
          name: "\(role.rawValue)/\(name)", driver: try DriverDefinition.decode(DataFile.read(path))
        )
      }
    }
  }

  /// The serial ports of this computer, as links.
  static func ports() -> [String] {
    let manager = FileManager.default
    let named = (try? manager.contentsOfDirectory(atPath: "/dev/serial/by-id")) ?? []
    if !named.isEmpty { return named.sorted().map { "pty:///dev/serial/by-id/\($0)" } }
    let devices = (try? manager.contentsOfDirectory(atPath: "/dev")) ?? []
    return devices.filter { $0.hasPrefix("ttyUSB") || $0.hasPrefix("ttyACM") }.sorted()
      .map { "pty:///dev/\($0)" }
  }

  /// One question after the other; a link that cannot be opened, or is silent to all, has failed.
  func ask(_ link: String) async -> FoundInstrument {
    var failure: Failure?
    for question in questions {
      do throws(Failure) {
        let answer = try await answer(to: question, at: link)
        return FoundInstrument(link: link, state: .answered(answer, driver: driver(for: answer)))
      } catch {
        failure = error
      }
    }
    return FoundInstrument(link: link, state: failure.map { .failed($0) } ?? .asking)
  }

  /// One driver for each way of asking.
  private var questions: [DriverDefinition] {
    var asked: Set<String> = []
    return known.map(\.driver).filter { asked.insert("\($0.identity.ask) \($0.lineEnd)").inserted }
  }

  private func answer(
    to driver: DriverDefinition,
    at link: String
  ) async throws(Failure) -> String {
    let instrument = Instrument(
      driver: driver,
      address: try LinkAddress(link),
      name: BilingualText(zh: "仪器", en: "instrument")
    )
    do throws(Failure) {
      try await instrument.open()
      let answer = try await instrument.exchange(driver.identity.ask)
      await instrument.close()
      return answer
    } catch {
      await instrument.close()
      throw error
    }
  }

  /// A driver for one family before one that takes everybody.
  private func driver(for answer: String) -> String? {
    let knowing = known.filter { $0.driver.recognises(answer) }
    return
      (knowing.first { !$0.name.hasSuffix("-generic") && !$0.name.hasSuffix("/scpi-generic") }
      ?? knowing.first)?.name
  }
}
