import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Records whose stored conclusions are held against what follows from their readings.
@Suite("Recheck") struct RecheckTests {
  /// A whole run written by hand: answers, one reading at one point, the clock, verdicts, closing.
  private func record() throws -> HandWritten {
    let judgement = try RunJudgement.shipped()
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.checklist()
    try book.reading(1)
    book.clock(pile: time("09:00:05"), between: time("09:00:05"), and: time("09:00:05"))
    for verdict in judgement.verdicts(book.facts) { book.add(.verdict(verdict)) }
    book.add(.runClosed(judgement.closing(book.facts, benchSeconds: "1.000")))
    return book
  }

  private func differences(_ book: HandWritten) throws -> [Recheck.Difference] {
    let judgement = try RunJudgement.shipped()
    return Recheck.differences(
      book.facts,
      procedure: judgement.procedure,
      pile: judgement.pile,
      kind: .initial
    )
  }

  /// The record with every verdict of one item changed.
  private func tampered(
    _ item: String,
    _ change: (inout ItemVerdict) -> Void
  ) throws -> HandWritten {
    var book = try record()
    for index in book.entries.indices {
      guard case .verdict(var verdict) = book.entries[index].body, verdict.item == item else {
        continue
      }
      change(&verdict)
      book.entries[index].body = .verdict(verdict)
    }
    return book
  }

  @Test("An untouched record follows from its readings") func untouched() throws {
    let book = try record()
    #expect(book.facts.closing?.conclusion == .conforming)
    #expect(try differences(book) == [])
  }

  @Test("A verdict that was changed is named, with both sides") func changedConclusion() throws {
    let book = try tampered("operating-error") { $0.conclusion = .nonconforming }
    let found = try differences(book)
    #expect(found.map(\.item) == ["operating-error", "run"])
    #expect(found.first?.recorded == "nonconforming, imax +0.269167 %")
    #expect(found.first?.recomputed == "conforming, imax +0.269167 %")
    let failure = Failure.recordDiffers(7, try #require(found.first))
    #expect(failure.sentence.en.hasPrefix("Record 7, 'operating-error': what was recorded (nonc"))
  }

  @Test(
    "A single figure of a verdict that was changed is noticed",
    arguments: ["mean", "rounded", "U", "limit", "rests on", "error of a reading"]
  )
  func changedFigure(_ figure: String) throws {
    let book = try tampered("operating-error") { verdict in
      switch figure {
      case "mean": verdict.loadPoints[0].mean = "+0.200000"
      case "rounded": verdict.loadPoints[0].rounded = "+0.2"
      case "U": verdict.loadPoints[0].uncertainty?.expanded = "0.01"
      case "limit": verdict.loadPoints[0].limit = QuantityValue(ExactDecimal(2), .percent)
      case "rests on": verdict.restsOn.removeLast()
      default: verdict.loadPoints[0].readings[0].error = "+0.100000"
      }
    }
    #expect(try differences(book).map(\.item) == ["operating-error"])
  }

  @Test("A clock whose deviation was changed is named") func changedClock() throws {
    let book = try tampered("clock") { $0.clock?.deviation = "+1.00 s" }
    let found = try differences(book)
    #expect(found.map(\.item) == ["clock"])
    #expect(found.first?.recorded == "conforming, +1.00 s")
    #expect(found.first?.recomputed == "conforming, +0.00 s")
  }

  @Test("A reading that was changed shows in its verdict") func changedReading() throws {
    var book = try record()
    for index in book.entries.indices {
      guard case .indication(var record) = book.entries[index].body,
        record.register == .pileEnergy, record.moment == .end
      else { continue }
      record.value = "4.062 kWh"
      book.entries[index].body = .indication(record)
    }
    let found = try differences(book)
    #expect(found.map(\.item) == ["operating-error"])
    #expect(found.first?.recomputed == "nonconforming, imax +1.518783 %", "60770/400123")
  }

  @Test("A conclusion of the whole run that its items do not give is named") func changedRun()
    throws
  {
    var book = try record()
    for index in book.entries.indices {
      guard case .runClosed(var closing) = book.entries[index].body else { continue }
      closing.conclusion = .nonconforming
      closing.failedItems = ["clock"]
      book.entries[index].body = .runClosed(closing)
    }
    let found = try differences(book)
    #expect(found.map(\.item) == ["run"])
    #expect(found.first?.recorded == "nonconforming, clock failed")
  }

  @Test("Another procedure than the kept one is noticed") func otherProcedure() throws {
    let judgement = try RunJudgement.shipped()
    var strict = try Shipped.procedure([("limit: { value: 1.0 %", "limit: { value: 0.2 %")])
    strict.clock?.captures?.value = 1
    let found = Recheck.differences(
      try record().facts,
      procedure: strict,
      pile: judgement.pile,
      kind: .initial
    )
    #expect(found.map(\.item) == ["operating-error"])
    #expect(found.first?.recomputed == "nonconforming, imax +0.269167 %")
  }

  @Test("A record that its guard closed concluded nothing on what was not reached") func guarded()
    throws
  {
    let judgement = try RunJudgement.shipped()
    var book = HandWritten()
    try book.plan(readings: 1)
    try book.checklist()
    book.add(.verdict(judgement.appearance(book.facts)))
    try book.reading(1)
    #expect(try differences(book) == [], "under way")
    let closing = book.facts.closingAfterDeath(BilingualText(verbatim: "died"), isOff: true)
    book.add(.runClosed(closing))
    #expect(closing.conclusion == .notCompleted)
    #expect(try differences(book) == [], "closed by the guard")
  }

  private func time(_ text: String) -> String { "2026-11-21T\(text)+08:00" }
}
