import Foundation
import Support
import Testing
import Wording

@testable import Evidence

@Suite("A store that somebody altered")
struct AlterationTests {
  /// 1,000 with `ASSIZE_TEST_ALL=1`.
  private static let count = Fuzz.runsEverything ? 1000 : 132

  /// An institution's store with two runs, sealed and signed, and attachments; the witness lies outside.
  private static func original() async throws -> Staff {
    let staff = try await Staff()
    let key = try await staff.makeBenchKey()
    try await staff.ledger.sealRuns(with: key)
    for number in [UInt8(1), 2] {
      let digest = try await staff.ledger.attach([number])
      let file = FileRecord(role: "pile", name: "pile.yaml", digest: digest.description)
      let run = try await staff.openRun()
      try await staff.ledger.append([.file(file), Sample.event], run: run, at: Sample.time)
      try await staff.ledger.append(Sample.closing(), run: run, at: Sample.time)
      try await staff.signAll(run)
    }
    try staff.keys.keep(await staff.ledger.signHead(with: key, run: nil, at: Sample.time))
    try staff.store.plain().run("PRAGMA wal_checkpoint(TRUNCATE)")
    return staff
  }

  @Test("Every alteration that changes content is detected, against the witness outside")
  func detected() async throws {
    let original = try await Self.original()
    let before = try Self.content(original.store)
    var tally: [Alteration: (changed: Int, detected: Int)] = [:]
    for seed in 0..<Self.count {
      let alteration = Alteration.allCases[seed % Alteration.allCases.count]
      var random = SeededGenerator(seed: UInt64(2026 + seed))
      let store = try TestStore()
      try FileManager.default.createDirectory(
        atPath: store.folder,
        withIntermediateDirectories: true
      )
      try FileManager.default.copyItem(atPath: original.store.ledgerFile, toPath: store.ledgerFile)
      try alteration.perform(on: store, &random)
      // Some replace a digit by itself or an entry by an equal one: then nothing is different.
      guard (try? Self.content(store)) != before else { continue }
      tally[alteration, default: (0, 0)].changed += 1
      if await Self.isDetected(store, original.keys) {
        tally[alteration, default: (0, 0)].detected += 1
      } else {
        Issue.record("\(alteration) of seed \(seed) changes content and is not detected")
      }
    }
    for alteration in Alteration.allCases where alteration != .structure {
      #expect(tally[alteration] != nil, "no \(alteration) changed any content")
    }
  }

  private static func isDetected(_ store: TestStore, _ keys: KeyFolder) async -> Bool {
    do {
      return try await !store.open(creating: false).verify(against: keys).holds
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
