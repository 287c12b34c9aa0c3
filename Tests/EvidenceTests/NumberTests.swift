import Evidence
import Testing
import Wording

@Suite("Numbers of documents") struct NumberTests {
  private static let at = "2026-11-21T10:00:00+08:00"

  @Test("Each document gets the next number of its bench, written as the institution writes them")
  func consecutive() async throws {
    let store = try TestStore()
    let (ledger, run) = try await Self.office(store, ranges: [("BENCH-1", 1, 3)])
    let numbers = try await [
      ledger.takeNumber(for: "certificate", of: run, bench: "BENCH-1", by: "li", at: Self.at),
      ledger.takeNumber(for: "test-report", of: run, bench: "BENCH-1", by: "li", at: Self.at),
    ]
    #expect(numbers.map(\.number) == ["2026-BENCH-1-000001", "2026-BENCH-1-000002"])
    let book = try await ledger.numbers()
    #expect(book.lines.map(\.state) == [.open, .open])
    #expect(book.ranges.map(book.left) == [1])
  }

  @Test("An attempt that broke off leaves its number to the next attempt at the same document")
  func crash() async throws {
    let store = try TestStore()
    let (ledger, run) = try await Self.office(store, ranges: [("BENCH-1", 1, 3)])
    let first = try await Self.certificate(ledger, run)
    let again = try await Self.certificate(store.open(creating: false), run)
    #expect(first == again, "no number is lost where the program died")
    #expect(try await ledger.numbers().lines.count == 1)
  }

  @Test("A number given up stays on the list with its reason, and is never given again")
  func givenUp() async throws {
    let store = try TestStore()
    let (ledger, run) = try await Self.office(store, ranges: [("BENCH-1", 1, 3)])
    let first = try await Self.certificate(ledger, run)
    try await ledger.giveUp(first.number, because: "spoilt", by: "zhao", at: Self.at)
    #expect(try await ledger.numbers().lines.map(\.state) == [.givenUp(reason: "spoilt")])
    #expect(try await Self.certificate(ledger, run).ordinal == 2)
    let twice = await failure { try await ledger.giveUp(first.number, because: "", by: "", at: "") }
    #expect(twice?.code == .numberInUse)
    let never = await failure { try await ledger.giveUp("X-1", because: "", by: "", at: "") }
    #expect(never?.code == .numberUnknown)
  }

  @Test(
    "A bench without a range, or with an empty one, gives no number and says which command helps"
  )
  func noRange() async throws {
    let store = try TestStore()
    let (ledger, run) = try await Self.office(store, ranges: [("BENCH-1", 1, 1)])
    _ = try await ledger.takeNumber(for: "label", of: run, bench: "BENCH-1", by: "", at: Self.at)
    for bench in ["BENCH-1", "BENCH-2"] {
      let refused = await failure {
        _ = try await ledger.takeNumber(for: "x", of: run, bench: bench, by: "", at: Self.at)
      }
      #expect(refused?.code == .numberRangeMissing)
      #expect(refused?.remedy.en.contains("assize numbers range \(bench)") == true)
    }
  }

  @Test("Two benches cannot be given ranges that could give one number twice")
  func overlapping() async throws {
    let store = try TestStore()
    let (ledger, _) = try await Self.office(
      store,
      numbering: "{year}-{number:4}",
      ranges: [("BENCH-1", 1, 500), ("BENCH-2", 501, 999)]
    )
    for (first, last) in [(500, 500), (1, 999), (999, 1200)] {
      let refused = await failure {
        try await ledger.add(Self.range("B", first, last), at: Self.at)
      }
      #expect(refused?.code == .numberRangeTaken, "\(first) to \(last)")
    }
    for (first, last) in [(0, 10), (20, 10)] {
      let refused = await failure {
        try await ledger.add(Self.range("B", first, last), at: Self.at)
      }
      #expect(refused?.code == .numberRangeTaken, "\(first) to \(last) is no range")
    }
    try await ledger.add(Self.range("B", 1000, 1200), at: Self.at)
  }

  @Test(
    "A scheme says where the counting number stands, or is refused",
    arguments: [
      ("{year}-{bench}-{number:6}", "2026-B1-000042"), ("充检字第{year}-{number}号", "充检字第2026-42号"),
      ("{year}", nil), ("{number:0}", nil), ("{number", nil), ("{digit}", nil), ("number}", nil),
    ]
  )
  func schemes(_ text: String, _ printed: String?) throws {
    guard let printed else {
      #expect(throws: Failure.self) { _ = try NumberScheme(text) }
      return
    }
    #expect(try NumberScheme(text).number(bench: "B1", year: 2026, ordinal: 42) == printed)
  }

  @Test("Two processes never take the same number")
  func together() async throws {
    let store = try TestStore()
    let (ledger, run) = try await Self.office(store, ranges: [("BENCH-1", 1, 40)])
    let other = try store.open(creating: false)
    let numbers = try await withThrowingTaskGroup(of: String.self) { group in
      for count in 0..<20 {
        group.addTask {
          try await (count % 2 == 0 ? ledger : other)
            .takeNumber(for: "form-\(count)", of: run, bench: "BENCH-1", by: "", at: Self.at).number
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(numbers.count == 20)
  }

  private static func certificate(_ ledger: Ledger, _ run: Int) async throws -> NumberUse {
    try await ledger.takeNumber(for: "certificate", of: run, bench: "BENCH-1", by: "li", at: at)
  }

  private static func range(_ bench: String, _ first: Int, _ last: Int) -> NumberRange {
    NumberRange(bench: bench, year: 2026, first: first, last: last, by: "admin")
  }

  private static func office(
    _ store: TestStore,
    numbering: String = "{year}-{bench}-{number:6}",
    ranges: [(bench: String, first: Int, last: Int)]
  ) async throws -> (Ledger, Int) {
    let ledger = try store.open()
    let institution = InstitutionRecord(
      name: BilingualText(zh: "某所", en: "An institute"),
      authorisation: "(2026) 1",
      address: "某路 1 号",
      telephone: "0",
      numbering: numbering,
      by: "admin"
    )
    try await ledger.append(.institution(institution), run: nil, at: at)
    for given in ranges {
      try await ledger.add(range(given.bench, given.first, given.last), at: at)
    }
    return (ledger, try await ledger.beginRun(Sample.opening(), at: at))
  }
}
