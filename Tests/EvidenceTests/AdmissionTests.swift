import Testing
import Wording

@testable import Evidence

@Suite("What the ledger refuses to take")
struct AdmissionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var body: LedgerBody
    var run: Int?
    var code: FailureCode
    var says: String
    var testDescription: String { says }
  }

  static let cases: [Case] = [
    Case(
      body: .runOpened(Sample.opening()),
      run: 2,
      code: .entryRefused,
      says: "The ledger refuses this entry: beginRun opens a run."
    ),
    Case(
      body: Sample.indication(1),
      run: nil,
      code: .entryRefused,
      says: "The ledger refuses this entry: the kind indication belongs to a run."
    ),
    Case(
      body: Sample.indication(1),
      run: 2,
      code: .runUnknown,
      says: "There is no record number 2."
    ),
    Case(
      body: Sample.indication(1),
      run: 0,
      code: .runUnknown,
      says: "There is no record number 0."
    ),
    Case(
      body: Sample.indication(1),
      run: 1,
      code: .runClosedAlready,
      says: "Record 1 is closed: no indication can be added to it."
    ),
    Case(
      body: Sample.closing(),
      run: 1,
      code: .runClosedAlready,
      says: "Record 1 is closed: no run-closed can be added to it."
    ),
    Case(
      body: .verdict(Sample.verdict),
      run: 1,
      code: .runClosedAlready,
      says: "Record 1 is closed: no verdict can be added to it."
    ),
    Case(
      body: .file(FileRecord(role: "form", name: "f", digest: "00")),
      run: 1,
      code: .attachmentNotKept,
      says: "The ledger refuses this entry: its attachment 00 has not been kept."
    ),
  ]

  @Test("An entry out of place is refused in a sentence, and nothing is written", arguments: cases)
  func refuses(_ refused: Case) async throws {
    let store = try TestStore()
    try await store.fill()
    let ledger = try store.open()
    let before = try await ledger.head
    let failure = await failure {
      try await ledger.append(refused.body, run: refused.run, at: Sample.time)
    }
    #expect(failure?.code == refused.code)
    #expect(failure?.sentence.en == refused.says)
    #expect(try await ledger.head == before)
  }

  @Test(
    "A closed run still takes what happened to it and what was made from it",
    arguments: Sample.all.filter { $0.body.kind.mayFollowClosing }
  )
  func takesAfterClosing(_ sample: Sample) async throws {
    let store = try TestStore()
    try await store.fill()
    let ledger = try store.open()
    for bytes in [[1], [2]] as [[UInt8]] { try await ledger.attach(bytes) }
    try await ledger.append(sample.body, run: 1, at: Sample.time)
    // A signature of nobody's is taken and found out.
    let isSigned = SignatureWalk.kinds.contains(sample.body.kind)
    #expect(try await ledger.verify().holds != isSigned)
  }

  @Test("What was never kept or recorded is said to be missing")
  func unknown() async throws {
    let store = try TestStore()
    let ledger = try store.open()
    #expect(await failure { _ = try await ledger.originalRecord(1) }?.code == .runUnknown)
    #expect(await failure { _ = try await ledger.entries(run: 1) }?.code == .runUnknown)
    #expect(await failure { _ = try await ledger.attachment("beef") }?.code == .attachmentUnknown)
    let digest = SM3.digest([9])
    #expect(await failure { _ = try await ledger.attachment(digest) }?.code == .attachmentUnknown)
  }
}
