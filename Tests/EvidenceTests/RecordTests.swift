import Evidence
import Metrology
import Testing
import Wording

@Suite("Original records")
struct RecordTests {
  let store: TestStore
  let ledger: Ledger

  init() throws {
    store = try TestStore()
    ledger = try store.open()
  }

  /// What belongs to a record, in an order in which it may come: a resumption before the closing.
  private static let samples: [LedgerBody] = {
    let bodies = Sample.all.map(\.body).filter(\.kind.belongsToRun)
    let late = bodies.drop { $0.kind != .runClosed }.filter { $0.kind != .resumption }
    return bodies.prefix { $0.kind != .runClosed } + bodies.filter { $0.kind == .resumption } + late
  }()

  /// Appends every sample but the opening, in order, each a minute later.
  private func appendAll(to run: Int) async throws -> [LedgerEntry] {
    for bytes in [[1], [2]] as [[UInt8]] { try await ledger.attach(bytes) }
    for (minute, body) in Self.samples.enumerated() where minute > 0 {
      try await ledger.append(body, run: run, at: time(minute))
    }
    return try await ledger.entries(run: run)
  }

  private func time(_ minute: Int) -> String { "2026-11-21T10:\(10 + minute):00+08:00" }

  @Test("A record of every kind of entry is read back whole")
  func whole() async throws {
    let run = try await ledger.beginRun(Sample.opening(), at: time(0))
    let entries = try await appendAll(to: run)
    let record = try await ledger.originalRecord(run)
    let closing = try #require(Self.samples.firstIndex { $0.kind == .runClosed })
    #expect((record.number, record.openedAt, record.closedAt) == (1, time(0), time(closing)))
    #expect(record.opening == Sample.opening())
    #expect(record.plan == Sample.plan)
    #expect(record.verdicts == [Sample.verdict])
    #expect(record.indications == entries.filter { $0.body.kind == .indication })
    #expect(record.events == entries.filter { $0.body.kind == .event })
    #expect(record.earlierRuns == [])
    #expect(record.chainHead == (try await ledger.head.chain.description))
    let restored =
      [.runOpened(record.opening)] + [record.software.map(LedgerBody.software)].compactMap(\.self)
      + record.files.map(LedgerBody.file) + record.identities.map(LedgerBody.identity)
      + [record.plan.map(LedgerBody.plan)].compactMap(\.self)
      + record.answers.map(LedgerBody.answer) + record.settings.map(LedgerBody.setting)
      + record.indications.map(\.body) + record.events.map(\.body)
      + record.verdicts.map(LedgerBody.verdict)
      + [record.closing.map(LedgerBody.runClosed)].compactMap(\.self)
      + record.documents.map(LedgerBody.document)
      + record.corrections.map(LedgerBody.correction)
      + record.signatures.map(LedgerBody.signature)
      + record.withdrawals.map(LedgerBody.withdrawal)
      + record.resumptions.map(LedgerBody.resumption)
    let expected = Self.samples.filter { ![.software, .file, .authorisation].contains($0.kind) }
    for body in expected { #expect(restored.contains(body), "\(body.kind) is missing") }
    #expect(restored.count == Self.samples.count { $0.kind != .authorisation })
  }

  @Test("Every earlier run of the same pile stands in the record, aborted and cut-off ones too")
  func earlierRuns() async throws {
    let aborted = try await ledger.beginRun(Sample.opening(model: "DC-60A"), at: time(0))
    for reading in [1, 1, 2] {
      try await ledger.append(Sample.indication(reading), run: aborted, at: time(1))
    }
    try await ledger.append(Sample.indication(1, loadPoint: "Imax"), run: aborted, at: time(1))
    try await ledger.append(Sample.indication(nil), run: aborted, at: time(1))
    try await ledger.append(Sample.closing(), run: aborted, at: time(2))
    _ = try await ledger.beginRun(Sample.opening(serial: "P-2"), at: time(3))
    _ = try await ledger.beginRun(Sample.opening(maker: "Other"), at: time(4))
    let cutOff = try await ledger.beginRun(Sample.opening(), at: time(5))
    let run = try await ledger.beginRun(Sample.opening(), at: time(6))
    let expected = [
      OriginalRecord.EarlierRun(
        number: aborted,
        at: time(0),
        connector: "A",
        conclusion: .notCompleted,
        reason: BilingualText(zh: "操作员中止", en: "stopped by the operator"),
        readings: 3
      ),
      OriginalRecord.EarlierRun(
        number: cutOff,
        at: time(5),
        connector: "A",
        conclusion: nil,
        reason: nil,
        readings: 0
      ),
    ]
    #expect(try await ledger.originalRecord(run).earlierRuns == expected)
    #expect(try await ledger.originalRecord(cutOff).earlierRuns == Array(expected.prefix(1)))
    let sofar = try await ledger.earlierRuns(of: Sample.opening().pile)
    #expect(sofar.map(\.number) == [aborted, cutOff, run])
  }

  @Test("A list shows each run with what it came to, and which were never closed")
  func summaries() async throws {
    let first = try await ledger.beginRun(Sample.opening(), at: time(0))
    let second = try await ledger.beginRun(Sample.opening(serial: "P-2"), at: time(1))
    try await ledger.append(Sample.closing(.conforming, reason: nil), run: second, at: time(2))
    let runs = try await ledger.runs()
    #expect(runs.map(\.number) == [first, second])
    #expect(runs.map(\.pile.serial) == ["P-1", "P-2"])
    #expect(runs.map(\.conclusion) == [nil, .conforming])
    #expect(runs.map(\.closedAt) == [nil, time(2)])
    #expect(try await ledger.unclosedRuns().map(\.number) == [first])
  }

  @Test("A document is found with its bytes as they were made")
  func documents() async throws {
    let run = try await ledger.beginRun(Sample.opening(), at: time(0))
    let page = Array("%PDF-1.7 …".utf8)
    let document = DocumentRecord(
      form: "result-notice",
      number: "N-1",
      digest: try await ledger.attach(page).description,
      pages: 1,
      isSpecimen: true
    )
    try await ledger.append(.document(document), run: run, at: time(1))
    #expect(try await ledger.documents(of: run) == [document])
    #expect(try await ledger.attachment(document.digest) == page)
  }

  @Test("A changed entry is never read: not in its record, not in a list, nor as a basis")
  func verifiesAsItReads() async throws {
    try await store.fill()
    try store.plain().tamper(
      "UPDATE entries SET payload = replace(payload, 'DC-60', 'DC-61') WHERE sequence = 1"
    )
    let later = try store.open()
    #expect(await failure { _ = try await later.originalRecord(1) }?.code == .entryBroken)
    #expect(await failure { _ = try await later.entries(run: 1) }?.code == .entryBroken)
    #expect(await failure { _ = try await later.runs() }?.code == .entryBroken)
  }

  @Test("Nothing is hung on a broken head")
  func brokenHead() async throws {
    try await store.fill()
    try store.plain().tamper(
      "UPDATE entries SET payload = replace(payload, 'clock', 'watch') WHERE sequence = 6"
    )
    let later = try store.open()
    let failure = await failure {
      _ = try await later.beginRun(Sample.opening(), at: Sample.time)
    }
    #expect(failure?.code == .entryBroken)
    #expect(failure?.sentence.en.hasPrefix("Entry 6 of the ledger does not hold") == true)
  }

  @Test("An attachment that was changed is not given out")
  func brokenAttachment() async throws {
    let digest = try await ledger.attach([1, 2, 3])
    try store.plain().tamper("UPDATE attachments SET bytes = x'010204'")
    let later = try store.open()
    #expect(await failure { _ = try await later.attachment(digest) }?.code == .attachmentBroken)
    #expect(await failure { _ = try await later.attach([1, 2, 3]) }?.code == .attachmentBroken)
  }

  @Test("A kind of entry from a later version is named, not skipped")
  func unknownKind() async throws {
    try await store.fill()
    let payload = #"{"at":"T","content":{},"kind":"event","run":1,"sequence":7}"#
    let later = payload.replacing("event", with: "vow")
    let (digest, head) = (SM3.digest(Array(later.utf8)), try await ledger.head.chain)
    try store.plain().tamper(
      """
      INSERT INTO entries VALUES
      (7, '\(later)', '\(digest)', '\(SM3.digest(head.bytes + digest.bytes))', 1, 'vow', 'T')
      """
    )
    let failure = await failure { _ = try await store.open().entries(run: 1) }
    #expect(failure?.code == .entryKindUnknown)
    #expect(
      failure?.sentence.en
        == "Entry 7 of the ledger is of the kind 'vow', unknown to this version."
    )
    #expect(try await store.open().verify().faults.map(\.place) == [.entry(7)])
  }
}
