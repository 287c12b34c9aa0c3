import Evidence
import Foundation
import Testing
import Wording

@Suite("Verification")
struct VerificationTests {
  struct Tampering: Sendable, CustomTestStringConvertible {
    var change: String
    var place: LedgerVerification.Place
    var says: String
    var testDescription: String { says }
  }

  private static let empty = SM3.digest(Array("schema: 1".utf8)).description

  static let tamperings: [Tampering] = [
    Tampering(
      change: "UPDATE entries SET payload = replace(payload, '12.34', '12.43') WHERE sequence = 4",
      place: .entry(4),
      says: "Entry 4 of the ledger does not hold: its content does not have its digest."
    ),
    Tampering(
      change: "UPDATE entries SET payload = payload || ' ' WHERE sequence = 1",
      place: .entry(1),
      says: "Entry 1 of the ledger does not hold: its content does not have its digest."
    ),
    Tampering(
      change: """
        UPDATE entries SET chain = '\(String(repeating: "0", count: 64))' WHERE sequence = 3
        """,
      place: .entry(3),
      says: "Entry 3 of the ledger does not hold: "
        + "its chain value does not follow from the entry before it and its content."
    ),
    Tampering(
      change: "DELETE FROM entries WHERE sequence = 3",
      place: .entry(3),
      says: "Entry 3 of the ledger does not hold: it is gone."
    ),
    Tampering(
      change: "DELETE FROM entries WHERE sequence = 1",
      place: .entry(1),
      says: "Entry 1 of the ledger does not hold: it is gone."
    ),
    Tampering(
      change: "UPDATE store SET identifier = '\(String(repeating: "0", count: 32))'",
      place: .entry(1),
      says: "Entry 1 of the ledger does not hold: "
        + "its chain value does not follow from the entry before it and its content."
    ),
    Tampering(
      change: "DELETE FROM attachments",
      place: .entry(2),
      says: "Entry 2 of the ledger does not hold: its attachment \(empty) is gone."
    ),
    Tampering(
      change: "UPDATE attachments SET bytes = x'00'",
      place: .attachment(empty),
      says: "The bytes of the attachment \(empty) are not those of its digest."
    ),
  ]

  @Test("The first entry that does not hold is named, and what differs", arguments: tamperings)
  func namesTheFirst(_ tampering: Tampering) async throws {
    let store = try TestStore()
    try await store.fill()
    try store.plain().tamper(tampering.change)
    let faults = try await store.open().verify().faults
    #expect(faults.map(\.place) == [tampering.place])
    #expect(faults.first?.failure.sentence.en == tampering.says)
  }

  @Test("An untouched ledger holds, and says how much of it there is")
  func holds() async throws {
    let store = try TestStore()
    try await store.fill()
    let ledger = try store.open()
    let verification = try await ledger.verify()
    #expect(verification.faults == [])
    #expect((verification.entries, verification.runs, verification.attachments) == (6, 1, 1))
    #expect(try await ledger.head == verification.head)
  }

  @Test("An end that was cut off shows against a head that was printed")
  func cutOff() async throws {
    let store = try TestStore()
    try await store.fill()
    let printed = try await store.open().originalRecord(1).chainHead
    let head = try #require(Digest(printed))
    #expect(try await store.open().verify(including: head).holds)
    try store.plain().tamper("DELETE FROM entries WHERE sequence = 6")
    let verification = try await store.open().verify(including: head)
    #expect(verification.faults.map(\.place) == [.head])
    #expect(verification.entries == 5)
    #expect(try await store.open().verify().holds)
  }

  @Test("Entries that were exchanged do not hold")
  func exchanged() async throws {
    let store = try TestStore()
    try await store.fill()
    try store.plain().tamper(
      """
      CREATE TEMP TABLE swap AS SELECT * FROM entries WHERE sequence IN (3, 4);
      UPDATE entries SET payload = json_set(swap.payload, '$.sequence', entries.sequence)
      FROM swap WHERE entries.sequence IN (3, 4) AND swap.sequence = 7 - entries.sequence;
      """
    )
    #expect(try await store.open().verify().faults.map(\.place) == [.entry(3)])
  }

  @Test("A store whose own protection was taken away can be verified and nothing else")
  func altered() async throws {
    let store = try TestStore()
    try await store.fill()
    try store.plain().run("DROP TRIGGER entries_refuse_update")
    let ledger = try store.open()
    let faults = try await ledger.verify().faults
    #expect(faults.map(\.place) == [.structure])
    #expect(faults.first?.failure.causes == ["entries_refuse_update is missing"])
    #expect(await failure { _ = try await ledger.runs() }?.code == .storeAltered)
    let refused = await failure {
      _ = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    }
    #expect(refused?.code == .storeAltered)
  }

  @Test("Anybody can follow the chain with the openssl command", .enabled(if: SM3Tests.hasCommand))
  func chainByCommand() async throws {
    let store = try TestStore()
    try await store.fill()
    let rows = try store.plain().rows("SELECT hex(payload), digest, chain FROM entries")
    let script = """
      set -e
      hash() { openssl dgst -sm3 -binary | od -An -v -tx1 | tr -d ' \\n'; }
      raw() { printf "$(printf %s "$1" | sed 's/../\\\\x&/g')"; }
      h=$(printf 'assize ledger 1, store %s' "$1" | hash); shift
      while [ $# -gt 0 ]; do
        h=$(raw "$h$(raw "$1" | hash)" | hash); shift
      done
      printf %s "$h"
      """
    let identifier = try #require(try store.plain().rows("SELECT identifier FROM store").first)
    let payloads = rows.map { String($0.prefix { $0 != "|" }) }
    let head = try bash(script, [identifier] + payloads)
    #expect(try await store.open().head.chain.description == head)
  }

  private func bash(_ script: String, _ arguments: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script, "bash"] + arguments
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
  }
}
