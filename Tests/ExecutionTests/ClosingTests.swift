import Evidence
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

/// How items come together (promise 3), and what the run used and kept.
@Suite("Checklist and closing, judged from facts") struct ClosingTests {
  @Test("A checklist of yes conforms") func allYes() throws {
    var book = HandWritten()
    try book.checklist()
    let verdict = try RunJudgement.shipped().appearance(book.facts)
    #expect(verdict.conclusion == .conforming)
    #expect(verdict.remark == nil)
    #expect(verdict.restsOn == Array(1...10))
  }

  @Test("One no fails the item, and the remark repeats the question") func oneNo() throws {
    var book = HandWritten()
    try book.checklist(no: ["appearance/seals"])
    let verdict = try RunJudgement.shipped().appearance(book.facts)
    #expect(verdict.conclusion == .nonconforming)
    #expect(verdict.remark?.zh == "不符合：封印和检定标识是否完好（首次检定时封印位置是否具备）？")
  }

  @Test("A question without an answer is missing; a no beside it still fails") func missing() throws
  {
    var book = HandWritten()
    try book.checklist(without: ["appearance/display"])
    let judgement = try RunJudgement.shipped()
    #expect(judgement.appearance(book.facts).conclusion == .notCompleted)
    var failed = HandWritten()
    try failed.checklist(no: ["appearance/seals"], without: ["appearance/display"])
    #expect(judgement.appearance(failed.facts).conclusion == .nonconforming)
  }

  @Test("A checklist that is only recorded does not conclude") func recorded() throws {
    let judgement = try RunJudgement.shipped { procedure in
      procedure.appearance.heading.treatments[.initial]?.value = .recorded
    }
    var book = HandWritten()
    try book.checklist(no: ["appearance/seals"])
    let verdict = judgement.appearance(book.facts)
    #expect(verdict.conclusion == .notApplicable)
    #expect(verdict.remark == ItemTreatment.recorded.name)
    #expect(judgement.appearance(HandWritten().facts).conclusion == .notCompleted)
  }

  struct Mix: Sendable, CustomTestStringConvertible {
    var appearance: Conclusion
    var operatingError: Conclusion
    var clock: Conclusion
    var conclusion: Conclusion
    var failed: [String] = []
    var unexamined: [String] = []
    var testDescription: String {
      "\(appearance), \(operatingError), \(clock): \(conclusion)"
    }
  }

  static let mixes = [
    Mix(
      appearance: .conforming,
      operatingError: .conforming,
      clock: .conforming,
      conclusion: .conforming
    ),
    Mix(
      appearance: .conforming,
      operatingError: .conforming,
      clock: .notApplicable,
      conclusion: .conforming
    ),
    Mix(
      appearance: .conforming,
      operatingError: .nonconforming,
      clock: .conforming,
      conclusion: .nonconforming,
      failed: ["operating-error"]
    ),
    Mix(
      appearance: .nonconforming,
      operatingError: .notCompleted,
      clock: .notCompleted,
      conclusion: .nonconforming,
      failed: ["appearance"],
      unexamined: ["operating-error", "clock"]
    ),
    Mix(
      appearance: .conforming,
      operatingError: .notCompleted,
      clock: .conforming,
      conclusion: .notCompleted,
      unexamined: ["operating-error"]
    ),
    Mix(
      appearance: .notApplicable,
      operatingError: .notApplicable,
      clock: .notApplicable,
      conclusion: .notApplicable
    ),
  ]

  private func verdict(_ item: String, _ conclusion: Conclusion) -> ItemVerdict {
    ItemVerdict(
      item: item,
      name: BilingualText(verbatim: item),
      clause: nil,
      conclusion: conclusion
    )
  }

  @Test("What failed stands whatever is missing; what is missing is listed", arguments: mixes)
  func closing(_ mix: Mix) throws {
    var book = HandWritten()
    book.add(.verdict(verdict("appearance", mix.appearance)))
    book.add(.verdict(verdict("operating-error", mix.operatingError)))
    book.add(.verdict(verdict("clock", mix.clock)))
    let closing = try RunJudgement.shipped().closing(book.facts, benchSeconds: "1.000")
    #expect(closing.conclusion == mix.conclusion)
    #expect(closing.failedItems == mix.failed)
    #expect(closing.unexaminedItems == mix.unexamined)
    // The guard has no procedure to ask; with every verdict on record it comes to the same.
    let after = book.facts.closingAfterDeath(BilingualText(verbatim: "died"), isOff: true)
    #expect(after.conclusion == mix.conclusion)
    #expect(after.failedItems == mix.failed && after.unexaminedItems == mix.unexamined)
  }

  @Test("After a death the judged stands and the rest was not examined") func death() {
    let reason = BilingualText(zh: "死亡", en: "died")
    let nothing = HandWritten().facts.closingAfterDeath(reason, isOff: nil)
    #expect(nothing.conclusion == .notCompleted)
    #expect(nothing.unexaminedItems == ["appearance", "operating-error", "clock"])
    #expect(nothing.loadReadBackOff == nil && nothing.reason == reason)
    var failed = HandWritten()
    failed.add(.verdict(verdict("operating-error", .nonconforming)))
    let stands = failed.facts.closingAfterDeath(reason, isOff: false)
    #expect(stands.conclusion == .nonconforming)
    #expect(stands.failedItems == ["operating-error"])
    #expect(stands.unexaminedItems == ["appearance", "clock"])
    #expect(stands.loadReadBackOff == false)
    #expect(!failed.facts.isClosed)
    failed.add(.runClosed(stands))
    #expect(failed.facts.isClosed)
  }

  @Test("A verdict that never reached the record leaves its item not examined") func lostVerdict()
    throws
  {
    var book = HandWritten()
    book.add(.verdict(verdict("appearance", .conforming)))
    book.add(.verdict(verdict("clock", .conforming)))
    let closing = try RunJudgement.shipped().closing(book.facts, benchSeconds: "1.000")
    #expect(closing.conclusion == .notCompleted)
    #expect(closing.unexaminedItems == ["operating-error"])
  }

  @Test("Only items without a verdict are judged at the end") func missingItems() throws {
    var book = HandWritten()
    book.add(.verdict(verdict("appearance", .conforming)))
    let missing = try RunJudgement.shipped().missing(from: book.facts)
    let open = missing.filter { $0.conclusion == .notCompleted }
    #expect(open.map(\.item) == ["operating-error", "clock"])
    #expect(open.count == missing.count, "supplementary items that nobody asked for are not there")
  }

  @Test("The energy used is that of every reading, the last broken one too") func energyUsed()
    throws
  {
    let judgement = try RunJudgement.shipped()
    func used(_ change: (inout HandWritten) throws -> Void) throws -> String? {
      var book = HandWritten()
      book.indication(.referenceStatus, .runStart, "reset", point: nil, reading: nil, item: nil)
      try book.reading(1)
      try change(&book)
      return judgement.closing(book.facts, benchSeconds: "0").energyUsed.map { "\($0)" }
    }
    func end(_ book: inout HandWritten, _ value: String) {
      book.indication(.referenceEnergy, .runEnd, value, point: nil, reading: nil, item: nil)
    }
    #expect(try used { _ in } == "4001.23 Wh")
    #expect(
      try used { end(&$0, "4001.23 Wh") } == "4001.23 Wh",
      "the register still shows reading 1"
    )
    #expect(try used { try $0.reading(2, reference: ("0.00", "4000.87")) } == "8002.10 Wh")
    #expect(
      try used {
        try $0.reading(2, without: (.referenceEnergy, .end))
        end(&$0, "3981.50 Wh")
      } == "7982.73 Wh",
      "4001.23 + 3981.50: what the register came to"
    )
    #expect(
      try used { try $0.reading(2, without: (.referenceEnergy, .end)) } == "7982.46 Wh",
      "4001.23 + 3981.23: the last that was seen, where nobody could ask any more"
    )
    #expect(
      try used {
        $0.indication(.referenceEnergy, .start, "0.00 Wh", reading: 2)
        end(&$0, "55.50 Wh")
      } == "4056.73 Wh",
      "4001.23 + 55.50: cut short on the ramp"
    )
  }
}
