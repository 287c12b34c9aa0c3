import Foundation
import Support
import Testing
import Wording

@testable import Evidence

@Suite("A store that somebody altered")
struct AlterationTests {
  /// 1,000 with `ASSIZE_TEST_ALL=1`.
  private static let count = Fuzz.runsEverything ? 1000 : 132

  /// A store with two runs, attachments and an entry of its own, in one file.
  private static func original() async throws -> (TestStore, Digest) {
    let store = try TestStore()
    try await store.fill()
    let ledger = try store.open()
    try await ledger.append(Sample.event, run: nil, at: Sample.time)
    for bytes in [[1], [2]] as [[UInt8]] { try await ledger.attach(bytes) }
    let run = try await ledger.beginRun(Sample.opening(serial: "P-2"), at: Sample.time)
    let bodies = Sample.all.map(\.body).filter { ![.runOpened, .runClosed].contains($0.kind) }
    try await ledger.append(
      bodies.filter { $0.kind.belongsToRun || $0.kind == .file },
      run: run,
      at: Sample.time
    )
    try await ledger.append(Sample.closing(), run: run, at: Sample.time)
    let head = try await ledger.head.chain
    try store.plain().run("PRAGMA wal_checkpoint(TRUNCATE)")
    return (store, head)
  }

  @Test("Every alteration that changes content is detected, against a head kept elsewhere")
  func detected() async throws {
    let (original, head) = try await Self.original()
    let before = try Self.content(original)
    var tally: [Alteration: (changed: Int, detected: Int)] = [:]
    for seed in 0..<Self.count {
      let alteration = Alteration.allCases[seed % Alteration.allCases.count]
      var random = SeededGenerator(seed: UInt64(2026 + seed))
      let store = try TestStore()
      try FileManager.default.createDirectory(
        atPath: store.folder,
        withIntermediateDirectories: true
      )
      try FileManager.default.copyItem(atPath: original.ledgerFile, toPath: store.ledgerFile)
      try alteration.perform(on: store, &random)
      // Some replace a digit by itself or an entry by an equal one: then nothing is different.
      guard (try? Self.content(store)) != before else { continue }
      tally[alteration, default: (0, 0)].changed += 1
      if await Self.isDetected(store, head) {
        tally[alteration, default: (0, 0)].detected += 1
      } else {
        Issue.record("\(alteration) of seed \(seed) changes content and is not detected")
      }
    }
    for alteration in Alteration.allCases where alteration != .structure {
      #expect(tally[alteration] != nil, "no \(alteration) changed any content")
    }
  }

  private static func isDetected(_ store: TestStore, _ head: Digest) async -> Bool {
    do {
      return try await !store.open(creating: false).verify(including: head).holds
    } catch {
      return true
    }
  }

  /// Everything anybody can read of a store, by the table and by each index.
  private static func content(_ store: TestStore) throws -> [String] {
    let plain = try store.plain()
    return try ["", " INDEXED BY entries_by_run", " INDEXED BY entries_by_kind"].flatMap { index in
      try plain.rows(
        "SELECT * FROM entries\(index) WHERE run >= 0 OR run IS NULL AND kind > '' ORDER BY 1"
      )
    }
      + plain.rows("SELECT digest, hex(bytes) FROM attachments")
      + plain.rows("SELECT * FROM store")
  }
}
