import BenchClock
import Evidence
import Execution
import Metrology
import Procedures

extension Measurement {
  /// Behind a method: the energy of a reading is set by U alone, not by the procedure's rule for the
  /// last digit, which is stricter and has no printed source.
  static let byUncertainty = "+U"

  /// The bench's time for one pile by one method, beside the least that its energies, powers and
  /// own times allow, and beside a fixed three minutes a reading.
  static let minutes = Measurement(
    name: "minutes",
    operands: "BENCH CLOCK TIMES PILE ANSWERS PROCEDURE METHOD STORE"
  ) { words in
    let isByUncertainty = words[6].hasSuffix(byUncertainty)
    let word = words[6].dropLast(isByUncertainty ? byUncertainty.count : 0)
    let method = OperatingErrorProvision.Method(rawValue: String(word))
    let run = try SimulatedRun(
      bench: words[0],
      pile: words[3],
      answers: words[4],
      procedure: words[5],
      method: method,
      uncertaintyAlone: isByUncertainty
    )
    guard let times = PileTimes(words[2]) else { throw NoPileTimes() }
    let ledger = try Ledger.open(store: words[7], creating: true)
    let clock = try ClockChoice(words[1]).make()
    let closing = try await run.perform(on: clock, into: ledger)
    let facts = RunFacts(try await ledger.entries(run: 1))
    let points = facts.verdicts.flatMap(\.loadPoints)
    let least = LeastTime(run.request, times)
    print("bench \(nanoseconds(Double(closing.benchSeconds) ?? 0))")
    print("least \(nanoseconds(least.seconds))")
    print("fixed \(nanoseconds(least.secondsOfFixedReadings))")
    print("share \(points.compactMap(share).max() ?? .infinity)")
    return 0
  }

  private static func nanoseconds(_ seconds: Double) -> Int64 { Int64(seconds * 1e9) }

  /// U as a multiple of the limit.
  private static func share(_ point: LoadPointVerdict) -> Double? {
    let expanded = point.uncertainty.flatMap { ExactDecimal($0.expanded) }
    return expanded.map { $0.approximation / point.limit.number.approximation }
  }
}

/// What a pile itself takes, from its scenario, in s and A/s.
struct PileTimes {
  var start: Double
  var ramp: Double
  var end: Double

  /// Three numbers as `8 20 3`; nil for anything else.
  init?(_ text: String) {
    let numbers = text.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 3, numbers[1] > 0 else { return nil }
    (start, ramp, end) = (numbers[0], numbers[1], numbers[2])
  }
}

private struct NoPileTimes: Error {}
