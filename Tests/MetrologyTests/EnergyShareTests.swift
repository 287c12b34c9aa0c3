import Metrology
import Testing

@Suite("The share of energy at a tariff boundary") struct EnergyShareTests {
  /// Every ten seconds from 07:59:30 to 08:00:30: 0, 1, 2, 3, 5, 8, 10 Wh above 100 Wh.
  private static let samples = zip(
    ["07:59:30", "07:59:40", "07:59:50", "08:00:00", "08:00:10", "08:00:20", "08:00:30"],
    ["100.0 Wh", "101.0 Wh", "102.0 Wh", "103.0 Wh", "105.0 Wh", "108.0 Wh", "110.0 Wh"]
  ).map { ($0, $1) }

  private func samples() throws -> [EnergySample] {
    try Self.samples.map { time, energy in
      EnergySample(time: try civilTime("2026-11-21 " + time), energy: try quantity(energy))
    }
  }

  private func share(_ deviation: String, _ uncertainty: String, _ samples: [EnergySample]) throws
    -> EnergyShare
  {
    try EnergyShare.at(
      civilTime("2026-11-21 08:00:00"),
      deviation: ClockDeviation(seconds: decimal(deviation)),
      uncertainty: quantity(uncertainty),
      samples: samples
    )
  }

  /// By hand: a pile 7 s ahead is at 08:00:00 when the reference says 07:59:53.
  @Test(
    "lies between the last sample surely before it and the first surely after it",
    arguments: [
      ("0", "0 s", "3/10", "3/10"), ("0", "0.001 s", "1/5", "1/2"), ("7", "0 s", "1/5", "3/10"),
      ("-7", "0 s", "3/10", "1/2"), ("7", "3 s", "1/5", "3/10"), ("7", "3001 ms", "1/10", "3/10"),
      ("20", "10 s", "0", "1/5"), ("-20", "1 min", "0", "1"), ("-30", "0 s", "1", "1"),
      ("-31", "0 s", "1", "1"), ("30", "0 s", "0", "0"), ("31", "0 s", "0", "0"),
      ("31", "2 s", "0", "1/10"),
    ]
  ) func isEnclosed(_ row: (deviation: String, uncertainty: String, least: String, most: String))
    throws
  {
    let share = try share(row.deviation, row.uncertainty, samples())
    #expect(share.least == (try ratio(row.least)))
    #expect(share.most == (try ratio(row.most)))
    #expect(try share.middle == (ratio(row.least) + ratio(row.most)) / ratio("2"))
  }

  @Test("is unknown where no energy flowed")
  func isUnknown() throws {
    let still = try samples().map { EnergySample(time: $0.time, energy: try quantity("5 kWh")) }
    #expect(try share("0", "0 s", still) == .unknown)
  }

  @Test("is refused from samples that are too few, out of order or of no energy")
  func refuses() throws {
    let samples = try samples()
    #expect(throws: MetrologyFault.tooFewSamples(1)) { try share("0", "0 s", [samples[0]]) }
    #expect(throws: MetrologyFault.tooFewSamples(0)) { try share("0", "0 s", []) }
    #expect(throws: MetrologyFault.samplesOutOfOrder) { try share("0", "0 s", samples.reversed()) }
    let falling = zip(samples, samples.reversed())
      .map { EnergySample(time: $0.time, energy: $1.energy) }
    #expect(throws: MetrologyFault.registerWentBackwards) { try share("0", "0 s", falling) }
    let powers = try samples.map { EnergySample(time: $0.time, energy: try quantity("5 kW")) }
    #expect(throws: MetrologyFault.wrongKind(.energy, expected: .energy)) {
      try share("0", "0 s", powers)
    }
    #expect(throws: MetrologyFault.negative(.clockUncertainty)) { try share("0", "-1 s", samples) }
    #expect(throws: MetrologyFault.wrongKind(.clockUncertainty, expected: .duration)) {
      try share("0", "1 %", samples)
    }
  }
}
