import Evidence
import Testing
import Wording

@Suite("The ledger")
struct LedgerTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  @Test("Entries are numbered from 1 without gaps, over openings too")
  func sequences() async throws {
    var ledger = try store.open()
    #expect(try await ledger.beginRun(Sample.opening(), at: Sample.time) == 1)
    #expect(try await ledger.append(Sample.indication(1), run: 1, at: Sample.time) == 2)
    ledger = try store.open(creating: false)
    #expect(try await ledger.append(Sample.indication(2), run: 1, at: Sample.time) == 3)
    #expect(try await ledger.head.sequence == 3)
    #expect(try await ledger.entries(run: 1).map(\.sequence) == [1, 2, 3])
  }

  @Test("Facts of one instant are entries of their own, and stand together or not at all")
  func together() async throws {
    let ledger = try store.open()
    let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    let facts = (1...3).map { Sample.indication($0) }
    #expect(try await ledger.append(facts, run: run, at: Sample.time) == [2, 3, 4])
    let refused = await failure {
      try await ledger.append([Sample.indication(4), Sample.closing(), facts[0]], run: 1, at: "T")
    }
    #expect(refused?.code == .runClosedAlready)
    #expect(try await ledger.entries(run: run).dropFirst().map(\.body) == facts)
    #expect(try await ledger.append(Sample.closing(), run: run, at: Sample.time) == 5)
    #expect(try await ledger.verify().holds)
  }

  @Test("What another program appended meanwhile is the new head")
  func meanwhile() async throws {
    let (one, other) = (try store.open(), try store.open())
    let run = try await one.beginRun(Sample.opening(), at: Sample.time)
    for sequence in stride(from: 2, through: 8, by: 2) {
      for (ledger, number) in [(one, sequence), (other, sequence + 1)] {
        #expect(
          try await ledger.append(Sample.indication(number), run: run, at: Sample.time) == number
        )
      }
    }
    try await other.append(Sample.closing(), run: run, at: Sample.time)
    let late = await failure {
      try await one.append(Sample.indication(1), run: run, at: Sample.time)
    }
    #expect(late?.code == .runClosedAlready)
    #expect(try await one.verify().holds)
  }

  @Test("Record numbers have no gaps, whatever stands between")
  func recordNumbers() async throws {
    let ledger = try store.open()
    for number in 1...3 {
      #expect(try await ledger.beginRun(Sample.opening(), at: Sample.time) == number)
      try await ledger.append(Sample.indication(1), run: number, at: Sample.time)
    }
    #expect(try await ledger.runs().map(\.number) == [1, 2, 3])
  }

  @Test("Each entry reads back as it was appended, with its time", arguments: Sample.all)
  func readsBack(_ sample: Sample) async throws {
    let ledger = try store.open()
    if case .runOpened(let opening) = sample.body {
      #expect(try await ledger.beginRun(opening, at: Sample.time) == 1)
    } else {
      _ = try await ledger.beginRun(Sample.opening(), at: "2026-11-21T09:00:00+08:00")
      for bytes in [[1], [2]] as [[UInt8]] { try await ledger.attach(bytes) }
      try await ledger.append(sample.body, run: 1, at: Sample.time)
    }
    let last = try #require(try await ledger.entries(run: 1).last)
    #expect((last.at, last.body) == (Sample.time, sample.body))
  }

  @Test("Entries of the store itself stand outside every run")
  func entriesOfTheStore() async throws {
    let ledger = try store.open()
    let event = LedgerBody.event(EventRecord(name: "n", text: BilingualText(verbatim: "t")))
    try await ledger.append(event, run: nil, at: Sample.time)
    #expect(try await ledger.entries(run: nil).map(\.body) == [event])
    #expect(try await ledger.runs().isEmpty)
  }

  @Test("What is attached is given back as it was, and once is enough", arguments: [0, 1, 100_000])
  func attachments(_ count: Int) async throws {
    let ledger = try store.open()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let digest = try await ledger.attach(bytes)
    #expect(try await ledger.attach(bytes) == digest)
    #expect(digest == SM3.digest(bytes))
    #expect(try await ledger.attachment(digest) == bytes)
    #expect(try await ledger.attachment(digest.description) == bytes)
    #expect(try await ledger.verify().attachments == 1)
  }

  @Test("A store with too little room is named before a run")
  func room() async throws {
    let ledger = try store.open()
    try await ledger.checkRoom(bytes: 1)
    let failure = await failure { try await ledger.checkRoom(bytes: .max) }
    #expect(failure?.code == .roomShort)
    #expect(failure?.sentence.en.contains("MiB left; 8796093022207.9 MiB are needed.") == true)
  }

  @Test("Work that waits for the disk never holds the shared pool")
  func waitsOnItsOwnThread() async throws {
    let ledgers = try (0..<8).map { _ in try store.open() }
    _ = try await ledgers[0].beginRun(Sample.opening(), at: Sample.time)
    let other = try store.plain()
    try other.run("BEGIN IMMEDIATE")
    let appends = ledgers.map { ledger in
      Task { try await ledger.append(Sample.indication(1), run: 1, at: Sample.time) }
    }
    // On the shared pool this could only begin after every append had given up.
    await Task { await Task.yield() }.value
    try other.run("ROLLBACK")
    var sequences: [Int] = []
    for append in appends { sequences.append(try await append.value) }
    #expect(sequences.sorted() == Array(2...9))
  }
}
