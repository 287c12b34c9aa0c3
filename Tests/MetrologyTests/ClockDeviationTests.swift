import Metrology
import Testing

@Suite("The deviation of a pile's clock") struct ClockDeviationTests {
  @Test(
    "is its date and time less the reference's",
    arguments: [
      ("2026-11-21 15:30:05", "2026-11-21 15:30:00", "5"),
      ("2026-11-21 15:29:58", "2026-11-21 15:30:00.250", "-2.250"),
      ("2026-11-22 00:00:01", "2026-11-21 23:59:59", "2"),
      ("2024-03-01 00:00:00", "2024-02-28 23:59:59", "86401"),
      ("2026-11-21 15:30:00", "2026-11-21T07:30:00Z", "0"),
      ("2026-11-21 16:30:00", "2026-11-21 15:30:00.0", "3600.0"),
    ]
  ) func isAbsolute(_ pile: String, _ reference: String, _ seconds: String) throws {
    let deviation = ClockDeviation.between(
      pile: try civilTime(pile),
      reference: try civilTime(reference)
    )
    #expect(deviation.seconds.description == seconds)
  }

  @Test("an hour off does not pass because both clocks run equally fast")
  func isNotElapsedTime() throws {
    for minute in ["00", "30"] {
      let deviation = ClockDeviation.between(
        pile: try civilTime("2026-11-21 16:\(minute):00"),
        reference: try civilTime("2026-11-21 15:\(minute):00")
      )
      #expect(try verdict(deviation, "5 s") == .nonconforming)
    }
  }

  @Test(
    "conforms up to its limit, on both sides",
    arguments: [
      ("5", "5 s", Conclusion.conforming), ("-5", "5 s", .conforming),
      ("5.001", "5 s", .nonconforming),
      ("-5.001", "5 s", .nonconforming), ("180", "3 min", .conforming),
      ("181", "3 min", .nonconforming),
    ]
  ) func isJudged(_ seconds: String, _ limit: String, _ conclusion: Conclusion) throws {
    let deviation = ClockDeviation(seconds: try decimal(seconds))
    #expect(try verdict(deviation, limit) == conclusion)
  }

  @Test(
    "is not judged by a reference less sure than a third of the limit",
    arguments: [
      ("0.5 s", Conclusion.conforming), ("2 s", .notCompleted), ("1.6 s", .conforming),
      ("1667 ms", .notCompleted), ("1666 ms", .conforming), ("0 s", .conforming),
    ]
  ) func needsASureReference(_ uncertainty: String, _ conclusion: Conclusion) throws {
    let deviation = ClockDeviation(seconds: try decimal("1"))
    #expect(try verdict(deviation, "5 s", uncertainty) == conclusion)
    #expect(try verdict(deviation, "3 s", "1 s") == .conforming, "exactly a third")
    let far = ClockDeviation(seconds: try decimal("100"))
    #expect(try verdict(far, "5 s", "2 s") == .notCompleted, "not even a large one")
  }

  @Test("a display of whole steps is half a step behind on average")
  func correctsForTruncation() throws {
    let shown = ClockDeviation(seconds: try decimal("-2.25"))
    let corrected = try shown.correctedForTruncation(step: quantity("1 s"))
    #expect(corrected.deviation.seconds.description == "-1.75")
    #expect(abs(corrected.standardUncertainty - 0.288675134594813) < 1e-12)
    let minutes = try shown.correctedForTruncation(step: quantity("1 min"))
    #expect(minutes.deviation.seconds == (try decimal("27.75")))
    #expect(shown.seconds.description == "-2.25", "what was seen stays as it was")
  }

  @Test("is refused with limits, steps and uncertainties that are none")
  func refuses() throws {
    let deviation = ClockDeviation(seconds: .zero)
    #expect(throws: MetrologyFault.notPositive(.limit)) { try verdict(deviation, "0 s") }
    #expect(throws: MetrologyFault.wrongKind(.limit, expected: .duration)) {
      try verdict(deviation, "5 %")
    }
    #expect(throws: MetrologyFault.negative(.referenceUncertainty)) {
      try verdict(deviation, "5 s", "-1 s")
    }
    #expect(throws: MetrologyFault.notPositive(.displayStep)) {
      try deviation.correctedForTruncation(step: quantity("0 s"))
    }
  }

  private func verdict(
    _ deviation: ClockDeviation,
    _ limit: String,
    _ uncertainty: String = "0.1 s"
  ) throws -> Conclusion {
    try deviation.conclusion(limit: quantity(limit), referenceUncertainty: quantity(uncertainty))
  }
}
