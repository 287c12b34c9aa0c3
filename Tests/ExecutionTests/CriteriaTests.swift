import Metrology
import Procedures
import Testing

@testable import Execution

/// The two criteria that replace fixed waits, as worked sequences of samples.
@Suite("Criteria") struct CriteriaTests {
  /// Samples, and at which of them (from 1) the criterion is first met.
  struct Sequence<Sample: Sendable>: Sendable, CustomTestStringConvertible {
    var says: String
    var samples: [(at: Double, sample: Sample)]
    var metAt: Int?
    var testDescription: String { says }
  }

  static let stability = [
    Sequence(
      says: "constant for the whole window",
      samples: every(1, [60, 60, 60, 60, 60, 60]),
      metAt: 6
    ),
    Sequence(says: "constant for less than the window", samples: every(1, [60, 60, 60, 60, 60])),
    Sequence(
      says: "just inside 1 % of the mean",  // mean 100, departures of exactly 1
      samples: every(1, [101, 99, 101, 99, 101, 99]),
      metAt: 6
    ),
    Sequence(
      says: "just outside 1 % of the mean",  // mean 100, departures of 1.01
      samples: every(1, [101.01, 98.99, 101.01, 98.99, 101.01, 98.99])
    ),
    Sequence(
      says: "a ramp, then constant: the ramp must leave the window first",
      samples: every(1, [20, 40, 60, 80, 100, 100, 100, 100, 100, 100]),
      metAt: 10
    ),
    Sequence(says: "no power at all", samples: every(1, [0, 0, 0, 0, 0, 0, 0, 0])),
    Sequence(
      says: "power that flows backwards",
      samples: every(1, [-60, -60, -60, -60, -60, -60])
    ),
    Sequence(
      says: "one drop within the window begins it anew",
      samples: every(1, [60, 60, 60, 30, 60, 60, 60, 60, 60, 60]),
      metAt: 10
    ),
    Sequence(
      says: "a gap longer than the window: two equal samples enclose it",
      samples: [(0, 60), (9, 60)],
      metAt: 2
    ),
    Sequence(
      says: "a gap with another power before it",
      samples: [(0, 40), (9, 60), (10, 60), (13, 60), (14, 60)],
      metAt: 5
    ),
    Sequence(
      says: "many samples a second",
      samples: every(0.25, Array(repeating: 60, count: 24)),
      metAt: 21
    ),
  ]

  @Test("Stable is: power within 1 % of its mean for a whole window of 5 s", arguments: stability)
  func stable(_ sequence: Sequence<Double>) throws {
    var watch = StabilityWatch(try Shipped.procedure().operatingError.stability)
    let met = sequence.samples.map { watch.take(power: $0.sample, at: .seconds($0.at)) }
    #expect(met.firstIndex(of: true).map { $0 + 1 } == sequence.metAt, "met: \(met)")
  }

  static let standstill = [
    Sequence(
      says: "both still for 3 s",
      samples: every(1, [["1.0", "2"], ["1.0", "2"], ["1.0", "2"], ["1.0", "2"]]),
      metAt: 4
    ),
    Sequence(
      says: "one of two moves at the last moment",
      samples: every(
        1,
        [
          ["1.0", "2"], ["1.0", "2"], ["1.0", "2"], ["1.0", "3"], ["1.0", "3"], ["1.0", "3"],
          ["1.0", "3"],
        ]
      ),
      metAt: 7
    ),
    Sequence(
      says: "goes forth and back to the same text",
      samples: every(1, [["1.0"], ["1.0"], ["1.1"], ["1.0"], ["1.0"], ["1.0"]])
    ),
    Sequence(
      says: "the same number written otherwise has moved",
      samples: every(1, [["1.0"], ["1.0"], ["1.0"], ["1.00"]])
    ),
    Sequence(
      says: "a gap of 3 s between two equal texts",
      samples: [(0, ["7"]), (3, ["7"])],
      metAt: 2
    ),
    Sequence(says: "a gap just short of 3 s", samples: [(0, ["7"]), (2.999, ["7"])]),
    Sequence(says: "a single look", samples: [(0, ["7"])]),
  ]

  @Test("Standstill is: no shown text has changed for 3 s", arguments: standstill)
  func still(_ sequence: Sequence<[String]>) throws {
    var watch = StandstillWatch(try Shipped.procedure().operatingError.standstill)
    let met = sequence.samples.map { watch.take($0.sample, at: .seconds($0.at)) }
    #expect(met.firstIndex(of: true).map { $0 + 1 } == sequence.metAt, "met: \(met)")
  }

  @Test(
    "A duration is stated in any of its units, and nothing else is one",
    arguments: [
      ("5 s", 5_000), ("0.25 s", 250), ("3 min", 180_000), ("1.5 h", 5_400_000), ("3 V", 0),
    ]
  )
  func duration(_ text: String, _ milliseconds: Int) throws {
    #expect(try #require(QuantityValue(text)).duration == .milliseconds(milliseconds))
  }

  private static func every<Sample>(
    _ seconds: Double,
    _ samples: [Sample]
  ) -> [(at: Double, sample: Sample)] {
    samples.enumerated().map { (Double($0.offset) * seconds, $0.element) }
  }
}

extension CriteriaTests.Sequence {
  init(says: String, samples: [(at: Double, sample: Sample)]) {
    self.init(says: says, samples: samples, metAt: nil)
  }
}
