import DataFiles
import Foundation
import Instruments
import Testing
import Wording

@Suite("Shipped drivers")
struct ShippedDriversTests {
  static let files: [String] = {
    let folder = "\(packageFolder)/Drivers"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test("There is one for every role, and a transcript for each")
  func folder() throws {
    let tried = (Dialect.meters + Dialect.countingMeters + Dialect.loads + Dialect.others).map(
      \.file
    )
    #expect(Set(Self.files) == Set(tried + ["blueprint.yaml"]), "a driver without a transcript")
    for role in InstrumentRole.allCases {
      #expect(Self.files.contains { $0.hasPrefix("\(role.rawValue)/") }, "\(role.rawValue)")
    }
  }

  @Test("Each keeps every rule", arguments: files)
  func keepsEveryRule(_ file: String) throws {
    do throws(Findings) {
      let driver = try DriverDefinition.load("\(packageFolder)/Drivers/\(file)")
      #expect(!driver.untried.isEmpty || driver.trial == .instrument)
      let models = ["blueprint.yaml", "reference-meter/scpi-generic.yaml"]
      #expect((driver.trial == .untried) == models.contains(file), "a model to copy is refused")
    } catch {
      Issue.record(Comment(rawValue: error.lines(in: .english).joined(separator: "\n")))
    }
  }

  @Test("The example of a bench uses them and keeps every rule")
  func exampleBench() throws {
    do {
      let folder = try #require(try? DataFolder.locate(explicit: packageFolder))
      let bench = try BenchDefinition.load("\(packageFolder)/Examples/bench.yaml", drivers: folder)
      #expect(
        bench.instruments.map(\.role) == InstrumentRole.allCases.filter { $0 != .pulseCounter },
        "pulses are counted where the pile has a test output"
      )
      #expect(bench.zoneMinutes == 480)
      #expect(try BenchDrivers.load(for: bench, in: folder).definitions.count == 4)
    } catch let findings as Findings {
      Issue.record(Comment(rawValue: findings.lines(in: .english).joined(separator: "\n")))
    }
  }
}
