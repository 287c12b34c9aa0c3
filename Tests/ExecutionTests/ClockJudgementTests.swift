import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// The clock over hand-written captures: the pile's shown second begins between two times of the
/// reference; the middle counts, and half their distance is uncertainty.
@Suite("The clock, judged from facts") struct ClockJudgementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    var kind = VerificationKind.initial
    /// Seconds after 09:00, Beijing time, in the middle of the day.
    var pile: String
    var before: String
    var after: String
    var reference: String? = "0.001 s"
    var deviation: String?
    var conclusion: Conclusion
    var testDescription: String { says }
  }

  static let cases = [
    Case(
      says: "a pile ahead has a deviation above zero",
      pile: "09:00:05",
      before: "09:00:02.55",
      after: "09:00:02.65",
      deviation: "+2.40 s",
      conclusion: .conforming
    ),
    Case(
      says: "a pile behind has one below zero",
      pile: "09:00:05",
      before: "09:00:07.35",
      after: "09:00:07.45",
      deviation: "-2.40 s",
      conclusion: .conforming
    ),
    Case(
      says: "5 s is still within 5 s",
      pile: "09:00:05",
      before: "09:00:00",
      after: "09:00:00",
      deviation: "+5.00 s",
      conclusion: .conforming
    ),
    Case(
      says: "5.001 s is not",
      pile: "09:00:05.001",
      before: "09:00:00",
      after: "09:00:00",
      deviation: "+5.00 s",
      conclusion: .nonconforming
    ),
    Case(
      says: "a whole hour is never elapsed time",
      pile: "10:00:00",
      before: "09:00:00",
      after: "09:00:00",
      deviation: "+3600.00 s",
      conclusion: .nonconforming
    ),
    Case(
      says: "a later verification allows 3 min",
      kind: .subsequent,
      pile: "09:02:59",
      before: "09:00:00",
      after: "09:00:00",
      deviation: "+179.00 s",
      conclusion: .conforming
    ),
    Case(
      says: "a reference known to a third of the limit may judge: 1.6 s + 0.05 s of 5 s",
      pile: "09:00:05",
      before: "09:00:02.55",
      after: "09:00:02.65",
      reference: "1.6 s",
      deviation: "+2.40 s",
      conclusion: .conforming
    ),
    Case(
      says: "a reference known less well may not: 1.62 s + 0.05 s",
      pile: "09:00:05",
      before: "09:00:02.55",
      after: "09:00:02.65",
      reference: "1.62 s",
      deviation: "+2.40 s",
      conclusion: .notCompleted
    ),
    Case(
      says: "the distance of the two times belongs to that uncertainty: half of 3.4 s",
      pile: "09:00:05",
      before: "09:00:01",
      after: "09:00:04.4",
      deviation: "+2.30 s",
      conclusion: .notCompleted
    ),
    Case(
      says: "a reference that nothing synchronises judges nothing",
      pile: "09:00:05",
      before: "09:00:05",
      after: "09:00:05",
      reference: nil,
      deviation: nil,
      conclusion: .notCompleted
    ),
    Case(
      says: "an in-service inspection records and does not judge",
      kind: .inService,
      pile: "10:00:00",
      before: "09:00:00",
      after: "09:00:00",
      deviation: "+3600.00 s",
      conclusion: .notApplicable
    ),
  ]

  @Test("Pile minus reference, at one instant", arguments: cases)
  func judged(_ item: Case) throws {
    var book = HandWritten()
    book.clock(
      pile: time(item.pile),
      between: time(item.before),
      and: time(item.after),
      uncertainty: item.reference
    )
    let verdict = try judged(book, .shipped(kind: item.kind))
    #expect(verdict.conclusion == item.conclusion)
    #expect(verdict.clock?.deviation == item.deviation)
    guard item.deviation != nil else { return }
    #expect(verdict.restsOn == [2, 3, 4], "the three captures")
    #expect((verdict.clock?.limit == nil) == (item.kind == .inService))
  }

  @Test("The reference's uncertainty is never stated smaller than it is") func uncertainty() throws
  {
    // 0.001 s + half of 0.100001 s = 0.0510005 s, upwards to milliseconds.
    var book = HandWritten()
    book.clock(
      pile: time("09:00:05"),
      between: time("09:00:02.5"),
      and: time("09:00:02.600001")
    )
    let verdict = try judged(book, .shipped())
    #expect(verdict.clock.map { "\($0.referenceUncertainty)" } == "0.052 s")
    #expect(verdict.clock?.reference == "2026-11-21T09:00:02.55+08:00")
  }

  @Test("A procedure may want a better reference than a third of the limit") func ratio() throws {
    var book = HandWritten()
    book.clock(
      pile: time("09:00:05"),
      between: time("09:00:05"),
      and: time("09:00:05"),
      uncertainty: "0.6 s"
    )
    #expect(try judged(book, .shipped()).conclusion == .conforming)
    let strict = try RunJudgement.shipped { procedure in
      if let tenth = Fraction("1/10") { procedure.clock?.referenceRatio.value = tenth }
    }
    #expect(
      try judged(book, strict).conclusion == .notCompleted,
      "0.6 s is more than a tenth of 5 s"
    )
  }

  @Test("A capture without one of its three times is none") func missing() throws {
    var book = HandWritten()
    book.clock(pile: time("09:00:05"), between: time("09:00:05"), and: time("09:00:05"))
    for place in 1...3 {
      var less = book
      less.entries.remove(at: place)
      let verdict = try judged(less, .shipped())
      #expect(verdict.conclusion == .notCompleted && verdict.clock == nil)
    }
  }

  @Test("A recorded clock that nobody captured is missing, not done") func unrecorded() throws {
    let verdict = try judged(HandWritten(), .shipped(kind: .inService))
    #expect(verdict.conclusion == .notCompleted)
  }

  @Test("A pile that does not charge by time of use has no clock to examine") func omitted() throws
  {
    let pile: Shipped.Changes = [("time-of-use-charging: true", "time-of-use-charging: false")]
    let verdict = try judged(HandWritten(), .shipped(pile: pile))
    #expect(verdict.conclusion == .notApplicable)
    #expect(verdict.remark?.en == "the pile does not charge by time of use")
  }

  private func judged(_ book: HandWritten, _ judgement: RunJudgement) throws -> ItemVerdict {
    try #require(judgement.verdict(.clock, book.facts))
  }

  private func time(_ text: String) -> String { "2026-11-21T\(text)+08:00" }
}
