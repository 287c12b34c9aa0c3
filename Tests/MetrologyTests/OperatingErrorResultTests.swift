import Metrology
import Testing

@Suite("The verdict of a load point") struct OperatingErrorResultTests {
  private func judged(
    _ errors: [String],
    of required: Int = 2,
    step: String = "0.1",
    limit text: String = "1.0 %"
  ) throws -> OperatingErrorResult {
    try OperatingErrorResult.judged(
      readings: errors.map(percentRatio),
      requiredReadings: required,
      interval: RoundingInterval(step: decimal(step)),
      limit: limit(text)
    )
  }

  struct Row: CustomTestStringConvertible {
    var errors: [String]
    var step: String
    var limit: String
    var rounded: String
    var conclusion: Conclusion
    var testDescription: String { "\(errors) at \(step) within \(limit)" }
    init(_ errors: [String], _ step: String, _ limit: String, _ rounded: String, _ end: Conclusion)
    {
      (self.errors, self.step, self.limit) = (errors, step, limit)
      (self.rounded, self.conclusion) = (rounded, end)
    }
  }

  /// By hand: the mean of two, rounded half even on the multiple, against the limit.
  @Test(
    "falls on the rounded value",
    arguments: [
      Row(["1.04", "1.06"], "0.1", "1 %", "+1.0", .conforming),
      Row(["1.051", "1.051"], "0.1", "1 %", "+1.1", .nonconforming),
      Row(["-1.05", "-1.05"], "0.1", "1.0 %", "-1.0", .conforming),
      Row(["-1.06", "-1.06"], "0.1", "1.0 %", "-1.1", .nonconforming),
      Row(["2.1", "2.1"], "0.2", "2 %", "+2.0", .conforming),
      Row(["2.1", "2.100001"], "0.2", "2 %", "+2.2", .nonconforming),
      Row(["0.02", "-0.10"], "0.1", "1 %", "-0.0", .conforming),
      Row(["-100", "-100"], "0.1", "1 %", "-100.0", .nonconforming),
      Row(["5", "-5"], "0.1", "1 %", "+0.0", .conforming),
    ]
  ) func fallsOnTheRoundedValue(_ row: Row) throws {
    let result = try judged(row.errors, step: row.step, limit: row.limit)
    #expect(result.rounded?.text == row.rounded)
    #expect(result.conclusion == row.conclusion)
    #expect(result.readings.count == 2)
  }

  @Test("is not completed while readings are missing, however bad those are")
  func needsEveryReading() throws {
    for errors in [[], ["0.1"], ["50"]] {
      let result = try judged(errors)
      #expect(result.conclusion == .notCompleted)
      #expect(result.mean == nil)
      #expect(result.rounded == nil)
    }
  }

  @Test("is refused when there are more readings than were fixed, or none were")
  func refusesOtherCounts() throws {
    #expect(throws: MetrologyFault.tooManyReadings(required: 2, given: 3)) {
      try judged(["0.1", "0.1", "0.1"])
    }
    #expect(throws: MetrologyFault.notPositive(.requiredReadings)) { try judged([], of: 0) }
    #expect(throws: MetrologyFault.notPositive(.requiredReadings)) { try judged(["1"], of: -1) }
  }

  struct Means: CustomTestStringConvertible {
    var readings: [(pile: String, reference: String)]
    var mean: String
    var rounded: String
    var testDescription: String { "\(readings.count) readings" }
  }

  /// Computed with Python's fractions.
  static let means = [
    Means(
      readings: [
        ("1.1847", "1.21816"), ("1.6120", "1.59210"), ("2.4014", "2.39663"), ("2.2571", "2.32161"),
        ("7.9653", "7.86389"), ("8.6013", "8.72164"),
      ],
      mean: "-0.694451804579",
      rounded: "-0.7"
    ),
    Means(
      readings: [
        ("4.5710", "4.70414194"), ("6.1546", "6.02444414"), ("1.7518", "1.72214125"),
        ("9.2118", "9.12515689"),
      ],
      mean: "+0.500462181256",
      rounded: "+0.5"
    ),
  ]

  @Test("has room for the mean of six six-digit or four nine-digit references", arguments: means)
  func meansStayExact(_ row: Means) throws {
    let errors = try row.readings.map {
      try OperatingError.percent(
        pile: quantity("\($0.pile) kWh"),
        reference: quantity("\($0.reference) kWh")
      )
    }
    let result = try OperatingErrorResult.judged(
      readings: errors,
      requiredReadings: errors.count,
      interval: RoundingInterval(step: decimal("0.1")),
      limit: limit("1 %")
    )
    #expect(result.mean?.signedText(places: 12) == row.mean)
    #expect(result.rounded?.text == row.rounded)
  }

  @Test("a limit is above zero and stated in %", arguments: ["0 %", "-1 %", "0.01 1", "5 s"])
  func limits(_ text: String) throws {
    #expect(throws: MetrologyFault.self) { try limit(text) }
  }

  @Test("an accuracy class is a decimal without a sign, compared by value")
  func classes() throws {
    #expect(AccuracyClass("1") == AccuracyClass("1.0"))
    #expect(AccuracyClass("0.05")?.description == "0.05")
    for text in ["", "0", "-1", "+1", "0.0", "A", "0.2S", "1 %"] {
      #expect(AccuracyClass(text) == nil)
    }
  }
}
