import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Verdicts over hand-written facts.
///
/// Every expected figure was worked with Python's Fraction, or with
/// the budget's formulas written out once more there, not with this program.
@Suite("The operating error, judged from facts") struct OperatingErrorJudgementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    /// The pile's end in kWh and the reference's in Wh, both from zero.
    var readings: [(pile: String, reference: String)]
    var mean: String
    var rounded: String
    var conclusion: Conclusion
    var pile: Shipped.Changes = []
    var testDescription: String { says }
  }

  private static let classTwo: Shipped.Changes = [("accuracy-class: 1 ", "accuracy-class: 2 ")]

  static let cases = [
    Case(
      says: "conforming",  // 107700/400123 and 121300/400087
      readings: [("4.012", "4001.23"), ("4.013", "4000.87")],
      mean: "+0.286176",
      rounded: "+0.3",
      conclusion: .conforming
    ),
    Case(
      says: "nonconforming",
      readings: [("4.060", "4000.00"), ("4.064", "4000.00")],
      mean: "+1.550000",
      rounded: "+1.6",
      conclusion: .nonconforming
    ),
    Case(
      says: "a tie of class 1 goes to the even multiple: 1.05 is 1.0",
      readings: [("4.042", "4000.00"), ("4.042", "4000.00")],
      mean: "+1.050000",
      rounded: "+1.0",
      conclusion: .conforming
    ),
    Case(
      says: "the mean of 1.04 and 1.06 is the same tie",
      readings: [("5.052", "5000.00"), ("5.053", "5000.00")],
      mean: "+1.050000",
      rounded: "+1.0",
      conclusion: .conforming
    ),
    Case(
      says: "1.051 is above the tie: 1.1",
      readings: [("101.051", "100000.00"), ("101.051", "100000.00")],
      mean: "+1.051000",
      rounded: "+1.1",
      conclusion: .nonconforming
    ),
    Case(
      says: "the same tie below zero",
      readings: [("3.958", "4000.00"), ("3.958", "4000.00")],
      mean: "-1.050000",
      rounded: "-1.0",
      conclusion: .conforming
    ),
    Case(
      says: "class 2 rounds to 0.2: 2.1 is 2.0",
      readings: [("4.084", "4000.00"), ("4.084", "4000.00")],
      mean: "+2.100000",
      rounded: "+2.0",
      conclusion: .conforming,
      pile: classTwo
    ),
    Case(
      says: "one reading far outside does not fail alone: the mean is judged",
      readings: [("4.120", "4000.00"), ("3.900", "4000.00")],
      mean: "+0.250000",
      rounded: "+0.2",
      conclusion: .conforming
    ),
    Case(
      says: "a pile that counted nothing is −100 %",
      readings: [("0.000", "4000.00"), ("0.000", "4000.00")],
      mean: "-100.000000",
      rounded: "-100.0",
      conclusion: .nonconforming
    ),
  ]

  @Test(
    "What the reference's certificate adds to its indication is in every error",
    arguments: [
      ("-0.012", ["+0.281201", "+0.315222"], "+0.298211"),
      ("0.25", ["+0.019119", "+0.053051"], "+0.036085"),
    ]
  )
  func corrected(_ percent: String, _ errors: [String], _ mean: String) throws {
    var book = HandWritten()
    try book.plan(correction: percent)
    try book.reading(1, pile: ("0.000", "4.012"), reference: ("0.00", "4001.23"))
    try book.reading(2, pile: ("0.000", "4.013"), reference: ("0.00", "4000.87"))
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    let point = try #require(verdict.loadPoints.first)
    #expect(point.readings.map(\.error) == errors)
    #expect(point.mean == mean)
    #expect(point.referenceCorrection == ExactDecimal(percent))
    #expect(point.readings.map(\.referenceEnergy.description) == ["4001.23 Wh", "4000.87 Wh"])
  }

  @Test("The rounded mean is judged", arguments: cases)
  func judged(_ item: Case) throws {
    var book = HandWritten()
    try book.plan()
    for (index, reading) in item.readings.enumerated() {
      try book.reading(
        index + 1,
        pile: ("0.000", reading.pile),
        reference: ("0.00", reading.reference)
      )
    }
    let verdict = try RunJudgement.shipped(pile: item.pile).operatingError(book.facts)
    let point = try #require(verdict.loadPoints.first)
    #expect(point.mean == item.mean)
    #expect(point.rounded == item.rounded)
    #expect(point.conclusion == item.conclusion)
    #expect(verdict.conclusion == item.conclusion)
    #expect(verdict.restsOn == Array(2...13), "all entries but the plan")
    #expect((verdict.remark == nil) == (item.conclusion == .conforming), "a failed point is named")
  }

  @Test("A reading states its energies, its error and the share of the ramps") func reading() throws
  {
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.reading(1, pile: ("1843.207", "1847.219"), reference: ("512.34", "4513.57"))
    let cumulative: Shipped.Changes = [("energy-register: session", "energy-register: cumulative")]
    let judgement = try RunJudgement.shipped(pile: cumulative)
    let plan = try #require(book.facts.plan)
    let reading = try #require(judgement.reading(1, at: plan.points[0], book.facts))
    #expect(reading.register == "cumulative")
    #expect("\(reading.pileEnergy)" == "4.012 kWh")
    #expect("\(reading.referenceEnergy)" == "4001.23 Wh")
    #expect(reading.error == "+0.269167", "107700/400123")
    #expect(reading.rampShare == "3.00", "120 of 4001.23 Wh: 2.999 %")
  }

  static let registers: [(IndicationRecord.Register, IndicationRecord.Moment)] = [
    (.pileEnergy, .start), (.pileEnergy, .end), (.referenceEnergy, .start),
    (.referenceEnergy, .stable), (.referenceEnergy, .loadOff), (.referenceEnergy, .end),
  ]

  @Test(
    "A reading without one of its registers leaves the item not completed",
    arguments: registers
  )
  func missingRegister(_ register: IndicationRecord.Register, _ moment: IndicationRecord.Moment)
    throws
  {
    var book = HandWritten()
    try book.plan()
    try book.reading(1, without: (register, moment))
    try book.reading(2)
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    #expect(verdict.conclusion == .notCompleted)
    let point = try #require(verdict.loadPoints.first)
    #expect(point.readings.map(\.reading) == [2], "the second keeps its own number")
    #expect(point.mean == nil && point.rounded == nil && point.uncertainty == nil)
  }

  @Test("An extra reading is refused: nobody chooses among three") func extraReading() throws {
    var book = HandWritten()
    try book.plan()
    for number in 1...3 { try book.reading(number) }
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    #expect(verdict.conclusion == .notCompleted)
    #expect(verdict.remark?.en.contains("tooManyReadings(required: 2, given: 3)") == true)
  }

  @Test("An extra reading does not stand in for one that was not completed") func substitute()
    throws
  {
    var book = HandWritten()
    try book.plan()
    try book.reading(1, without: (.pileEnergy, .end))
    try book.reading(2)
    try book.reading(3)
    #expect(try RunJudgement.shipped().operatingError(book.facts).conclusion == .notCompleted)
  }

  @Test("A register that went backwards cannot be computed") func backwards() throws {
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.reading(1, pile: ("5.000", "4.000"))
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    #expect(verdict.conclusion == .notCompleted)
    #expect(verdict.remark?.en.contains("registerWentBackwards") == true)
    #expect(verdict.remark?.zh.contains("无法计算") == true)
  }

  @Test("One point out of limits fails the item, and the remark names it") func onePoint() throws {
    var book = HandWritten()
    try book.plan(["half-imax", "imax"], readings: 1)
    try book.reading(
      1,
      pile: ("0.000", "4.100"),
      reference: ("0.00", "4000.00"),
      point: "half-imax"
    )
    try book.reading(1)
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    #expect(verdict.loadPoints.map(\.conclusion) == [.nonconforming, .conforming])
    #expect(verdict.conclusion == .nonconforming)
    #expect(verdict.remark?.en == "Out of the maximum permissible error: half-imax")
  }

  @Test("A failed point stands although the next was not examined") func failedAndMissing() throws {
    var book = HandWritten()
    try book.plan(["half-imax", "imax"], readings: 1)
    try book.reading(
      1,
      pile: ("0.000", "4.100"),
      reference: ("0.00", "4000.00"),
      point: "half-imax"
    )
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    #expect(verdict.conclusion == .nonconforming)
  }

  @Test("A plan without a point that can be judged is not completed, and not inapplicable")
  func noPoint() throws {
    var book = HandWritten()
    try book.plan([])
    #expect(try RunJudgement.shipped().operatingError(book.facts).conclusion == .notCompleted)
    var unlimited = HandWritten()
    try unlimited.plan(readings: 1)
    try unlimited.reading(1)
    let judgement = try RunJudgement.shipped { $0.operatingError.classes = [] }
    #expect(judgement.operatingError(unlimited.facts).conclusion == .notCompleted)
  }

  @Test("Without a plan on record nothing is judged") func noPlan() throws {
    var book = HandWritten()
    try book.reading(1)
    #expect(try RunJudgement.shipped().operatingError(book.facts).conclusion == .notCompleted)
  }

  @Test("What is only recorded does not conclude, and what was not recorded is missing")
  func recorded() throws {
    let judgement = try RunJudgement.shipped { procedure in
      procedure.operatingError.heading.treatments[.initial]?.value = .recorded
    }
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.reading(1, pile: ("0.000", "4.100"), reference: ("0.00", "4000.00"))
    let verdict = judgement.operatingError(book.facts)
    #expect(verdict.conclusion == .notApplicable, "2.5 % would fail, were it judged")
    #expect(verdict.loadPoints.first?.rounded == "+2.5")
    #expect(verdict.remark == ItemTreatment.recorded.name)
    var unread = HandWritten()
    try unread.plan(readings: 1)
    #expect(judgement.operatingError(unread.facts).conclusion == .notCompleted)
  }

  @Test("An item that this kind does not have is not applicable") func omitted() throws {
    let judgement = try RunJudgement.shipped { procedure in
      procedure.operatingError.heading.treatments[.initial]?.value = .omitted
    }
    let verdict = try #require(judgement.verdict(.operatingError, HandWritten().facts))
    #expect(verdict.conclusion == .notApplicable)
    #expect(verdict.remark == ItemTreatment.omitted.name)
  }

  @Test("The figures that decided stand in the verdict, each with where it comes from")
  func figures() throws {
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.reading(1)
    let verdict = try RunJudgement.shipped().operatingError(book.facts)
    let limit = try #require(verdict.figures.first { $0.value == "±1.0 %" })
    #expect(limit.provenance.clause == "5.1" && limit.provenance.status == .practice)
    let interval = try #require(verdict.figures.first { $0.value == "0.1 %" })
    #expect(interval.provenance.source.contains("LYTEST") && !interval.provenance.isConfirmed)
    #expect(!verdict.figures.contains { $0.value == "±2.0 %" }, "another class decides nothing")
  }
}
