import Metrology
import Testing

@Suite("Several looks at a pile's clock") struct ClockCapturesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// Pile, reference before, reference after, and the step of a display read at rest.
    var looks: [String]
    var deviations: [String]
    var mean: String
    var spread: String
    var widest: String
    /// With a reference known to 0.02 s.
    var uncertainty: String
    var testDescription: String { looks.joined(separator: ", ") }

    func captures(required: Int? = nil) throws -> ClockCaptures {
      try ClockCaptures(
        looks.map(ClockCapturesTests.look),
        requiredCaptures: required ?? looks.count
      )
    }
  }

  static func look(_ text: String) throws -> ClockCapture {
    let parts = text.split(separator: " ")
    let times = try parts.prefix(3).map { try civilTime("2026-11-21 " + $0) }
    guard parts.count > 3 else {
      return try ClockCapture(change: times[0], before: times[1], after: times[2])
    }
    return try ClockCapture(
      static: times[0],
      step: quantity(parts[3] + " s"),
      before: times[1],
      after: times[2]
    )
  }

  /// Computed with Python's fractions.
  static let rows = [
    Row(
      looks: ["15:30:05 15:30:03.950 15:30:04.050"],
      deviations: ["1"],
      mean: "1",
      spread: "0",
      widest: "1/10",
      uncertainty: "7/100"
    ),
    Row(
      looks: [
        "15:30:05 15:30:03.950 15:30:04.050", "15:30:06 15:30:04.900 15:30:05.020",
        "15:30:07 15:30:05.970 15:30:06.010",
      ],
      deviations: ["1", "1.04", "1.01"],
      mean: "61/60",
      spread: "1/25",
      widest: "3/25",
      uncertainty: "1/10"
    ),
    Row(
      looks: [
        "15:30:05 15:30:09.9 15:30:10.1", "15:30:06 15:30:10.900000001 15:30:11.100000002",
      ],
      deviations: ["-5", "-5.0000000015"],
      mean: "-20000000003/4000000000",
      spread: "3/2000000000",
      widest: "200000001/1000000000",
      uncertainty: "96000001/800000000"
    ),
    Row(
      looks: ["15:30:05 15:30:02 15:30:02.5 1"],
      deviations: ["3.25"],
      mean: "13/4",
      spread: "0",
      widest: "3/2",
      uncertainty: "77/100"
    ),
    Row(
      looks: ["15:30:00 15:30:40 15:30:40 60", "15:30:00 15:30:50 15:30:51 60"],
      deviations: ["-10", "-20.5"],
      mean: "-61/4",
      spread: "21/2",
      widest: "61",
      uncertainty: "3577/100"
    ),
  ]

  @Test("give an exact mean, their spread and what is not known", arguments: rows)
  func agree(_ row: Row) throws {
    let captures = try row.captures()
    #expect(captures.captures.map(\.deviation.seconds.description) == row.deviations)
    #expect(captures.mean == (try ratio(row.mean)))
    #expect(captures.spread == (try ratio(row.spread)))
    #expect(captures.widestEnclosure == (try ratio(row.widest)))
    #expect(try captures.uncertainty(reference: quantity("20 ms")) == ratio(row.uncertainty))
    #expect(captures.isCorrected == row.looks.contains { $0.split(separator: " ").count == 4 })
  }

  /// Row 2: mean 61/60 s, uncertainty 0.1 s with a reference known to 0.02 s.
  @Test(
    "are judged by their mean, where their uncertainty is small beside the limit",
    arguments: [
      ("5 s", "0.02 s", "1/3", Conclusion.conforming),
      ("1.02 s", "0.02 s", "1/3", .conforming), ("1.01 s", "0.02 s", "1/3", .nonconforming),
      ("1.01 s", "0.02 s", "1/10", .nonconforming),
      ("1 s", "0.02 s", "1/10", .nonconforming), ("1 s", "0.0201 s", "1/10", .notCompleted),
      ("300 ms", "0.02 s", "1/3", .nonconforming), ("300 ms", "0.02 s", "1/2", .nonconforming),
      ("299 ms", "0.02 s", "1/3", .notCompleted), ("299 ms", "0.02 s", "1/2", .notCompleted),
      ("3 min", "59 s", "1/3", .conforming), ("3 min", "60 s", "1/3", .notCompleted),
    ]
  ) func areJudged(
    _ row: (limit: String, reference: String, ratio: String, conclusion: Conclusion)
  ) throws {
    let conclusion = try Self.rows[1].captures()
      .conclusion(
        limit: quantity(row.limit),
        referenceUncertainty: quantity(row.reference),
        referenceRatio: ratio(row.ratio)
      )
    #expect(conclusion == row.conclusion)
  }

  @Test("judge nothing while one that was planned is missing")
  func missing() throws {
    let captures = try Self.rows[1].captures(required: 4)
    let conclusion = try captures.conclusion(
      limit: quantity("5 s"),
      referenceUncertainty: quantity("0.02 s"),
      referenceRatio: ratio("1/3")
    )
    #expect(conclusion == .notCompleted)
    #expect(throws: MetrologyFault.tooManyReadings(required: 2, given: 3)) {
      try Self.rows[1].captures(required: 2)
    }
  }

  @Test("are refused with times, steps and limits that are none")
  func refuse() throws {
    #expect(throws: MetrologyFault.withoutCaptures) {
      try ClockCaptures([], requiredCaptures: 3)
    }
    #expect(throws: MetrologyFault.notPositive(.requiredReadings)) {
      try ClockCaptures([], requiredCaptures: 0)
    }
    #expect(throws: MetrologyFault.enclosureReversed) {
      try Self.look("15:30:05 15:30:04.1 15:30:04")
    }
    #expect(throws: MetrologyFault.notPositive(.displayStep)) {
      try Self.look("15:30:05 15:30:04 15:30:04 0")
    }
    let time = try civilTime("2026-11-21 15:30:05")
    #expect(throws: MetrologyFault.wrongKind(.displayStep, expected: .duration)) {
      try ClockCapture(static: time, step: quantity("1 %"), before: time, after: time)
    }
    let captures = try Self.rows[0].captures()
    func judge(_ limit: String, _ reference: String, _ share: String) throws {
      _ = try captures.conclusion(
        limit: quantity(limit),
        referenceUncertainty: quantity(reference),
        referenceRatio: ratio(share)
      )
    }
    #expect(throws: MetrologyFault.notPositive(.limit)) { try judge("0 s", "1 s", "1/3") }
    #expect(throws: MetrologyFault.wrongKind(.limit, expected: .duration)) {
      try judge("5 %", "1 s", "1/3")
    }
    #expect(throws: MetrologyFault.negative(.referenceUncertainty)) {
      try judge("5 s", "-1 s", "1/3")
    }
    #expect(throws: MetrologyFault.notPositive(.referenceRatio)) { try judge("5 s", "1 s", "0") }
  }
}
