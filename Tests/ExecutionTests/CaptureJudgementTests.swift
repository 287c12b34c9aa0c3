import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// Readings from one change of the pile's register to another, over hand-written facts; the errors
/// were computed with Python's fractions from the same numbers.
@Suite("Changes of digit and pulses, judged from facts") struct CaptureJudgementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    var method: OperatingErrorProvision.Method
    /// What the register showed at both changes.
    var pile: (String, String)
    /// The reference just before and just after each change, in Wh.
    var start: (String, String)
    var end: (String, String)
    var error: String
    var reference: String
    var testDescription: String { says }
  }

  static let cases = [
    Case(
      says: "a change of the last digit lies in the middle of its two looks",
      method: .digitChange,
      pile: ("1.000 kWh", "2.003 kWh"),
      start: ("1000.00", "1001.00"),
      end: ("2001.00", "2002.00"),
      error: "+0.199800",
      reference: "1001.00 Wh"
    ),
    Case(
      says: "a hundred pulses of 100 imp/kWh are one kilowatt-hour",
      method: .pulse,
      pile: ("40 1", "140 1"),
      start: ("400.00", "400.10"),
      end: ("1395.00", "1395.10"),
      error: "+0.502513",
      reference: "995.00 Wh"
    ),
    Case(
      says: "a reference that counted more makes the error negative",
      method: .pulse,
      pile: ("0 1", "100 1"),
      start: ("0.000", "0.100"),
      end: ("1006.000", "1006.100"),
      error: "-0.596421",
      reference: "1006.000 Wh"
    ),
  ]

  @Test("The reference's energy at a change is the middle of its enclosure", arguments: cases)
  func judged(_ item: Case) throws {
    let book = try self.book(item)
    let verdict = RunJudgement(procedure: try Shipped.procedure(), pile: try pile(), kind: .initial)
      .operatingError(book.facts)
    let point = try #require(verdict.loadPoints.first)
    #expect(point.method == item.method.rawValue)
    #expect(point.readings.map(\.error) == [item.error, item.error])
    #expect(point.readings.first.map { "\($0.referenceEnergy)" } == item.reference)
    #expect(point.readings.first?.rampShare == nil, "nothing ramps under a stable load")
    #expect(verdict.conclusion == .conforming)
    let names = try #require(point.uncertainty).components.map(\.name.en)
    #expect(names.contains("start and stop synchronisation"))
  }

  @Test("A change that is enclosed too widely decides nothing") func wide() throws {
    var item = Self.cases[1]
    (item.start, item.end) = (("400.00", "420.00"), ("1395.00", "1415.00"))
    let verdict = RunJudgement(procedure: try Shipped.procedure(), pile: try pile(), kind: .initial)
      .operatingError(try book(item).facts)
    #expect(verdict.conclusion == .notCompleted, "20 Wh of 1 kWh make U about 1.2 %")
    #expect(verdict.loadPoints.first?.mean != nil, "what was found stays on the page")
  }

  @Test("A reading without one of its six indications is none", arguments: 0..<6)
  func missing(_ place: Int) throws {
    var book = try self.book(Self.cases[0])
    let own = book.entries.indices.filter { book.entries[$0].isIndication }
    book.entries.remove(at: own[place])
    let verdict = RunJudgement(procedure: try Shipped.procedure(), pile: try pile(), kind: .initial)
      .operatingError(book.facts)
    #expect(verdict.conclusion == .notCompleted)
    #expect(verdict.loadPoints.first?.readings.count == 1)
  }

  @Test("A reading with less energy than the plan needs does not count") func small() throws {
    let judgement = RunJudgement(
      procedure: try Shipped.procedure(),
      pile: try pile(),
      kind: .initial
    )
    let book = try self.book(Self.cases[1], neededEnergy: "0.996 kWh")
    #expect(judgement.operatingError(book.facts).conclusion == .notCompleted, "0.995 kWh is less")
  }

  @Test("A counter that was cleared meanwhile gives no error") func cleared() throws {
    var item = Self.cases[1]
    item.pile = ("140 1", "40 1")
    let verdict = RunJudgement(procedure: try Shipped.procedure(), pile: try pile(), kind: .initial)
      .operatingError(try book(item).facts)
    #expect(verdict.conclusion == .notCompleted && verdict.loadPoints.isEmpty)
    #expect(verdict.remark != nil)
  }

  /// Its display is renewed often enough to show every digit at 60 kW.
  private func pile() throws -> ChargingPile {
    try Shipped.pile([("refresh: 1 s", "refresh: 0.02 s")])
  }

  /// Two readings alike at one point.
  private func book(_ item: Case, neededEnergy: String = "0.99 kWh") throws -> HandWritten {
    var book = HandWritten()
    try book.plan(method: item.method, neededEnergy: neededEnergy)
    let register: IndicationRecord.Register = item.method == .pulse ? .pulses : .pileEnergy
    for reading in 1...2 {
      book.indication(register, .start, item.pile.0, reading: reading)
      book.indication(
        .referenceEnergy,
        .beforeStart,
        "\(item.start.0) Wh",
        raw: item.start.0,
        reading: reading
      )
      book.indication(
        .referenceEnergy,
        .afterStart,
        "\(item.start.1) Wh",
        raw: item.start.1,
        reading: reading
      )
      book.indication(register, .end, item.pile.1, reading: reading)
      book.indication(
        .referenceEnergy,
        .beforeEnd,
        "\(item.end.0) Wh",
        raw: item.end.0,
        reading: reading
      )
      book.indication(
        .referenceEnergy,
        .afterEnd,
        "\(item.end.1) Wh",
        raw: item.end.1,
        reading: reading
      )
    }
    return book
  }
}

extension LedgerEntry {
  fileprivate var isIndication: Bool {
    if case .indication = body { true } else { false }
  }
}
