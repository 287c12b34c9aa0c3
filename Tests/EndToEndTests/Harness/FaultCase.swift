import Foundation
import Testing

/// One fault on one bench.
struct FaultCase: Sendable, CustomTestStringConvertible {
  /// Vehicle simulator and pile display on pseudo-terminals, as a bench is by default, or on TCP.
  enum Lines: String, Sendable {
    case usual, tcp
  }

  var fault: ScenarioFault
  var lines: Lines

  var testDescription: String { "\(fault), lines \(lines.rawValue)" }

  /// Every exchange failed once by every fault with ASSIZE_TEST_ALL=1; otherwise a seeded sample in
  /// which every kind and every instrument occurs.
  static func chosen() async throws -> [FaultCase] {
    let queries = try await FaultlessRun.made().queries.mapValues(\.count)
    if ProcessInfo.processInfo.environment["ASSIZE_TEST_ALL"] == "1" { return all(queries) }
    var generator = SeededGenerator(seed: 20_260_302)
    let instruments = ScenarioFault.instruments
    let places =
      ScenarioFault.kinds.indices.map { (kind: $0, instrument: $0, lines: Lines.usual) }
      + [1, 3, 4, 6].map { (kind: $0, instrument: $0 + 2, lines: Lines.tcp) }
    return places.map { place in
      let instrument = instruments[place.instrument % instruments.count]
      let exchange = Int.random(in: 1...(queries[instrument] ?? 1), using: &generator)
      let kind = ScenarioFault.kinds[place.kind]
      return FaultCase(
        fault: ScenarioFault(instrument: instrument, exchange: exchange, kind: kind),
        lines: place.lines
      )
    }
  }

  private static func all(_ queries: [String: Int]) -> [FaultCase] {
    queries.sorted { $0.key < $1.key }.flatMap { instrument, count in
      (1...count).flatMap { exchange in
        ScenarioFault.kinds.map { kind in
          FaultCase(
            fault: ScenarioFault(instrument: instrument, exchange: exchange, kind: kind),
            lines: .tcp
          )
        }
      }
    }
  }
}
