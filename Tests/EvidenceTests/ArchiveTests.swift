import Foundation
import Testing
import Wording

@testable import Evidence

@Suite("Records over the years")
struct ArchiveTests {
  let staff: Staff
  var ledger: Ledger { staff.ledger }
  private let late = "2032-11-22T10:00:00+08:00"

  /// Three records of 2026, the first two signed and with an attachment each, one shared.
  init() async throws {
    staff = try await Staff()
    try await staff.record("sun", [.recordKeeper], .created, staff.pairs["admin"]?.publicKey.pem)
    let shared = try await ledger.attach([9])
    for number in 1...3 {
      let run = try await staff.openRun()
      let own = try await ledger.attach([UInt8(number)])
      for digest in [shared, own] {
        let file = FileRecord(role: "pile", name: "pile.yaml", digest: digest.description)
        try await ledger.append(.file(file), run: run, at: Sample.time)
      }
      if number < 3 {
        try await ledger.append(Sample.closing(), run: run, at: Sample.time)
        try await staff.signAll(run)
      }
    }
  }

  private func signed(
    _ matter: Destruction,
    _ user: String,
    _ role: Role
  ) async throws -> Signed<Destruction> {
    let key = try #require(staff.pairs[user == "sun" ? "admin" : user])
    let account = try #require(try await ledger.people()[user])
    let signatory = Signatory(account, key: key)
    return try await ledger.signed(matter, by: signatory, as: role, run: nil, at: late)
  }

  private func destroy(_ runs: ClosedRange<Int>) async throws {
    let matter = try await ledger.destruction(of: runs, because: "六年期满", at: late)
    let check = try await signed(matter, "sun", .recordKeeper)
    try await ledger.append(.destructionCheck(check), run: nil, at: late)
    _ = try await ledger.destroy(signed(matter, "chen", .technicalHead), at: late)
  }

  @Test("Content goes, the chain holds, and what must stay stays")
  func destroyed() async throws {
    let head = try await ledger.head
    try await destroy(1...2)
    let verification = try await staff.store.open().verify(including: head.chain)
    #expect(verification.faults == [])
    #expect(verification.attachments == 2)
    #expect(try await ledger.runs().map(\.number) == [3])
    for run in 1...2 {
      let gone = await failure { _ = try await ledger.originalRecord(run) }
      #expect(gone?.code == .recordDestroyed)
    }
    #expect(try await ledger.originalRecord(3).files.count == 2)
    let lines = try await ledger.catalogue()
    #expect(lines.map(\.run) == [1, 2, 3])
    #expect(lines.map { $0.destroyedBy != nil } == [true, true, false])
    #expect(lines[0].openedAt == Sample.time && lines[0].closedAt == Sample.time)
    #expect(try await staff.openRun() == 4)
    let bytes = try Data(contentsOf: URL(filePath: staff.store.ledgerFile))
    #expect(bytes.firstRange(of: Data("P-1\"},\"place\":\"某站/3 号位".utf8)) != nil, "record 3 stands")
    let payloads = try staff.store.plain()
      .rows("SELECT count(*) FROM entries WHERE run < 3 AND payload IS NOT NULL")
    #expect(payloads == ["0"])
  }

  @Test("Nothing is destroyed before its time, unchecked, or checked by the one who destroys")
  func refused() async throws {
    let early = await failure {
      _ = try await ledger.destruction(of: 1...1, because: "r", at: "2032-11-21T23:00:00+08:00")
    }
    #expect(early?.code == .recordKept)
    #expect(early?.sentence.en.contains("until 2032-11-21") == true)
    let open = await failure { _ = try await ledger.destruction(of: 2...3, because: "r", at: late) }
    #expect(open?.code == .recordOpen)
    let matter = try await ledger.destruction(of: 1...1, because: "r", at: late)
    let head = try await signed(matter, "chen", .technicalHead)
    let unchecked = await failure { _ = try await ledger.destroy(head, at: late) }
    #expect(unchecked?.code == .destructionUnchecked)
    var other = matter
    other.reason = "another"
    let check = try await signed(other, "sun", .recordKeeper)
    try await ledger.append(.destructionCheck(check), run: nil, at: late)
    let different = await failure { _ = try await ledger.destroy(head, at: late) }
    #expect(different?.code == .destructionUnchecked)
    #expect(try await ledger.originalRecord(1).signatures.count == 3)
  }

  @Test(
    "What lost its content cannot be given another record, kind or time",
    arguments: ["at = 'T'", "kind = 'event'", "run = 2"]
  )
  func outline(_ change: String) async throws {
    try await destroy(1...1)
    #expect(try await staff.store.open().verify().holds)
    try staff.store.plain()
      .tamper("UPDATE entries SET \(change) WHERE run = 1 AND kind = 'indication'")
    #expect(try await !staff.store.open().verify().holds)
  }

  @Test("Content that went without a destruction shows")
  func emptied() async throws {
    try staff.store.plain().tamper(
      "UPDATE entries SET payload = NULL WHERE run = 2 AND kind = 'file'"
    )
    let broken = try await staff.store.open().verify()
    #expect(broken.faults.first?.failure.sentence.en.hasSuffix("nothing destroyed it.") == true)
    let read = await failure { _ = try await staff.store.open().originalRecord(2) }
    #expect(read?.code == .entryBroken)
  }

  @Test("A year becomes a file whose chain can be followed, and whose digest the ledger keeps")
  func year() async throws {
    try await ledger.append(Sample.closing(), run: 3, at: Sample.time)
    let path = "\(staff.store.root)/archive/2026.jsonl"
    let now = await failure {
      _ = try await ledger.closeYear(2026, into: path, by: "sun", at: Sample.time)
    }
    #expect(now?.code == .yearNotOver)
    let record = try await ledger.closeYear(2026, into: path, by: "sun", at: late)
    #expect((record.firstRun, record.lastRun, record.file) == (1, 3, "2026.jsonl"))
    #expect(try SM3.digest(ofFile: path).description == record.digest)
    #expect(try await ledger.entries(run: nil).last?.body == .archive(record))
    #expect(try await ledger.catalogue().map(\.archive) == ["2026", "2026", "2026"])
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1 + record.lastEntry - record.firstEntry + 1 + 4)
    var chain: Digest?
    for line in lines.dropFirst().dropLast(4) {
      let start = try #require(line.range(of: "\"entry\":"))
      let digest = SM3.digest(Array(line[start.upperBound...].dropLast().utf8))
      let link = try #require(
        line.firstMatch(of: /^\{"chain":"([0-9a-f]{64})","digest":"([0-9a-f]{64})"/)
      )
      #expect(digest.description == link.2)
      if let chain { #expect(ChainLink.next(after: chain, payload: digest).description == link.1) }
      chain = Digest(link.1)
    }
    let empty = await failure {
      _ = try await ledger.closeYear(2025, into: path, by: "sun", at: late)
    }
    #expect(empty?.code == .yearEmpty)
  }
}
