import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Whole charging sessions judged by energy and by amount, over hand-written facts; the amounts were
/// computed by hand beside each case.
@Suite("Charging sessions, judged from facts") struct SessionJudgementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    /// Shown after the session, in kWh and yuan; the reference had 1000.00 Wh.
    var energy: String
    var amount: String
    var rounded: String
    var indication: Conclusion
    var payment: Conclusion
    var testDescription: String { says }
  }

  /// At 1.6044 yuan/kWh, digits cut at 0.001 kWh, amounts rounded half up to 0.01 yuan, limit 0.01.
  static let cases = [
    Case(
      says: "1.003 kWh is 1.6092132 yuan, one hidden digit more 1.6108176: 1.61 either way",
      energy: "1.003",
      amount: "1.61",
      rounded: "+0.3",
      indication: .conforming,
      payment: .conforming
    ),
    Case(
      says: "the limit is allowed on both sides of what may be due",
      energy: "1.003",
      amount: "1.60",
      rounded: "+0.3",
      indication: .conforming,
      payment: .conforming
    ),
    Case(
      says: "beyond the limit an amount is wrong",
      energy: "1.003",
      amount: "1.63",
      rounded: "+0.3",
      indication: .conforming,
      payment: .nonconforming
    ),
    Case(
      says: "a session that shows 1.2 % too much is out of class 1, whatever it costs",
      energy: "1.012",
      amount: "1.62",
      rounded: "+1.2",
      indication: .nonconforming,
      payment: .conforming
    ),
  ]

  @Test("Energy shown and amount asked, session by session", arguments: cases)
  func judged(_ item: Case) throws {
    let book = try self.book(item)
    let judgement = try self.judgement()
    let indication = try #require(judgement.verdict(.indicationError, book.facts))
    #expect(indication.sessions.map(\.rounded) == [item.rounded, item.rounded])
    #expect(indication.conclusion == item.indication)
    let payment = try #require(judgement.verdict(.payment, book.facts))
    #expect(payment.sessions.count == 2)
    #expect(payment.conclusion == item.payment)
    #expect(indication.isSupplementary && payment.isSupplementary)
  }

  @Test("What is supplementary never concludes") func supplementary() throws {
    var book = try self.book(Self.cases[3])
    for verdict in try judgement().verdicts(book.facts) where verdict.isSupplementary {
      book.add(.verdict(verdict))
    }
    let closing = try judgement().closing(book.facts, benchSeconds: "1")
    #expect(closing.failedItems == [], "the indication error failed, for a test report of its own")
    #expect(closing.unexaminedItems == ["appearance", "operating-error", "clock"])
  }

  @Test("What nobody asked for is not done") func unasked() throws {
    var book = HandWritten()
    try book.plan(readings: 2)
    let verdict = try #require(judgement().verdict(.payment, book.facts))
    #expect(verdict.conclusion == .notApplicable && !verdict.isSupplementary)
    #expect(verdict.remark?.en == "supplementary, not asked for")
  }

  @Test("A session that is missing leaves the item not completed") func missing() throws {
    let book = try self.book(Self.cases[0], sessions: 1)
    let verdict = try #require(judgement().verdict(.indicationError, book.facts))
    #expect(verdict.conclusion == .notCompleted && verdict.sessions.count == 1)
  }

  @Test("A session across a change of tariff may cost what either split allows") func split() throws
  {
    // 09:59:30 to 10:00:30: half of it at 1.0 yuan, half at 2.0 yuan a kilowatt-hour, as far as two
    // samples a second apart and a clock that hides a second can tell.
    var book = HandWritten()
    try book.plan(readings: 1, supplementary: [.payment])
    let samples = [
      ("09:59:30", "0.00"), ("09:59:58", "466.67"), ("10:00:02", "533.33"), ("10:00:30", "1000.00"),
    ]
    session(&book, 1, energy: "1.000", amount: "1.50", at: samples)
    let pile: Shipped.Changes = [
      (
        "time-of-use-charging: true",
        """
        tariff:
          - { from: "00:00", until: "10:00", electricity: 1.0000 yuan/kWh, service: 0.0000 yuan/kWh }
          - { from: "10:00", until: "24:00", electricity: 2.0000 yuan/kWh, service: 0.0000 yuan/kWh }
        amount: { resolution: 0.01 yuan, rounding: half-up, parts: together }
        time-of-use-charging: true
        """
      )
    ]
    let verdict = try #require(
      try RunJudgement.shipped(pile: pile).verdict(.payment, book.facts)
    )
    let payment = try #require(verdict.sessions.first?.payment)
    // Shares 0.46667…0.53333 before ten: 1.46667…1.53333, with the hidden digit up to 1.53487.
    #expect(payment.least == "1.4700 yuan" && payment.most == "1.5300 yuan")
    #expect(payment.nominal == "1.5000 yuan")
    #expect(payment.periods.count == 2)
    #expect(verdict.conclusion == .conforming)
  }

  @Test("A bench that fails its check after the readings shows nothing about the pile")
  func doubtfulBench() throws {
    var book = HandWritten()
    try book.plan(readings: 2)
    for reading in 1...2 { try book.reading(reading, pile: ("0.000", "4.212")) }
    let judgement = try RunJudgement.shipped()
    book.add(.verdict(judgement.operatingError(book.facts)))
    #expect(judgement.closing(book.facts, benchSeconds: "1").failedItems == ["operating-error"])
    let question = Question(
      id: "check/check-standard-after",
      text: BilingualText(zh: "核查标准", en: "check standard"),
      expectation: .confirmation(expected: true)
    )
    let answer = Answer(
      text: "no",
      by: "王检定",
      at: "2026-11-21T10:00:00+08:00",
      with: nil,
      source: .keyed
    )
    book.add(.answer(try AnswerRecord(question, answer)))
    let closing = judgement.closing(book.facts, benchSeconds: "1")
    #expect(closing.failedItems == [])
    #expect(closing.unexaminedItems.contains("operating-error"))
    #expect(closing.conclusion == .notCompleted)
  }

  private static let tariff: Shipped.Changes = [
    (
      "time-of-use-charging: true",
      """
      tariff:
        - { from: "00:00", until: "24:00", electricity: 1.0044 yuan/kWh, service: 0.6000 yuan/kWh }
      amount: { resolution: 0.01 yuan, rounding: half-up, parts: together }
      time-of-use-charging: true
      """
    )
  ]

  private func judgement() throws -> RunJudgement { try .shipped(pile: Self.tariff) }

  private func book(_ item: Case, sessions: Int = 2) throws -> HandWritten {
    var book = HandWritten()
    try book.plan(readings: 2, supplementary: [.indicationError, .payment])
    for number in 1...sessions {
      session(
        &book,
        number,
        energy: item.energy,
        amount: item.amount,
        at: [("09:00:00", "0.00"), ("09:02:00", "1000.00")]
      )
    }
    return book
  }

  /// One session with the pile's clock right, and the reference's energy at times of the day.
  private func session(
    _ book: inout HandWritten,
    _ number: Int,
    energy: String,
    amount: String,
    at samples: [(time: String, energy: String)]
  ) {
    for (place, sample) in samples.enumerated() {
      let (isFirst, isLast) = (place == 0, place == samples.count - 1)
      let moment: IndicationRecord.Moment =
        isFirst ? .sessionStart : isLast ? .sessionEnd : .capture
      let at = "2026-11-21T\(sample.time)+08:00"
      if isFirst { book.ofSession(.pileEnergy, moment, number, "0.000 kWh", at) }
      if isLast { book.ofSession(.pileEnergy, moment, number, "\(energy) kWh", at) }
      book.ofSession(.referenceEnergy, moment, number, "\(sample.energy) Wh", at)
      if isFirst || isLast { book.ofSession(.pileClock, moment, number, at, at) }
      if isLast { book.ofSession(.pileAmount, moment, number, "\(amount) yuan", at) }
    }
  }
}

extension HandWritten {
  fileprivate mutating func ofSession(
    _ register: IndicationRecord.Register,
    _ moment: IndicationRecord.Moment,
    _ session: Int,
    _ value: String,
    _ at: String
  ) {
    let record = IndicationRecord(
      register: register,
      moment: moment,
      item: nil,
      loadPoint: nil,
      reading: nil,
      session: session,
      raw: value,
      value: value,
      through: "tcp://127.0.0.1:5025",
      source: "driver"
    )
    entries.append(
      LedgerEntry(sequence: entries.count + 1, run: 1, at: at, body: .indication(record))
    )
  }
}
