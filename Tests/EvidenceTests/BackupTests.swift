import Foundation
import Testing
import Wording

@testable import Evidence

@Suite("Backups")
struct BackupTests {
  let store: TestStore
  var backup: String { "\(store.root)/backup/b.sqlite" }
  var restored: String { "\(store.root)/restored" }

  init() throws {
    store = try TestStore()
  }

  @Test("A backup made while others write holds, and becomes the same store again")
  func whileWriting() async throws {
    try await store.fill()
    let (ledger, other) = (try store.open(), try store.open())
    let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    let writing = Task {
      for reading in 1...50 {
        try await other.append(Sample.indication(reading), run: run, at: Sample.time)
      }
    }
    let copied = try await ledger.backUp(to: backup)
    try await writing.value
    #expect((7...57).contains(copied.entries))
    #expect(try Ledger.restore(backup, to: restored).head == copied.head)
    let again = try Ledger.open(store: restored, creating: false)
    #expect(try await again.verify().head == copied.head)
    #expect(try await again.append(Sample.indication(9), run: run, at: "T") == copied.entries + 1)
    #expect(try await ledger.verify().entries == 57)
  }

  @Test("Backup and restored store belong to their user alone, and nothing else is left")
  func permissions() async throws {
    try await store.fill()
    _ = try await store.open().backUp(to: backup)
    _ = try Ledger.restore(backup, to: restored)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(backup) == 0o600)
    #expect(try mode(restored) == 0o700)
    #expect(try mode("\(restored)/ledger.sqlite") == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(store.root)/backup")
    #expect(names == ["b.sqlite"])
    #expect(!FileManager.default.fileExists(atPath: "\(restored).part"))
  }

  @Test("What is there already is never replaced")
  func taken() async throws {
    try await store.fill()
    let ledger = try store.open()
    _ = try await ledger.backUp(to: backup)
    let before = try Data(contentsOf: URL(filePath: backup))
    #expect(await failure { _ = try await ledger.backUp(to: backup) }?.code == .backupTaken)
    #expect(try Data(contentsOf: URL(filePath: backup)) == before)
    let folder = store.folder
    let refused = await failure { _ = try Ledger.restore(backup, to: folder) }
    #expect(refused?.code == .backupTaken)
    #expect(try await ledger.verify().holds)
    try FileManager.default.createDirectory(atPath: restored, withIntermediateDirectories: true)
    #expect(try Ledger.restore(backup, to: restored).holds)
  }

  @Test(
    "A backup that was changed, or is none, makes no store",
    arguments: ["content", "bytes", "-"]
  )
  func broken(_ change: String) async throws {
    try await store.fill()
    _ = try await store.open().backUp(to: backup)
    switch change {
    case "content":
      try PlainConnection(backup)
        .tamper("UPDATE entries SET digest = chain WHERE sequence = 3; PRAGMA wal_checkpoint")
    case "bytes": try Data("letter".utf8).write(to: URL(filePath: backup))
    default: try FileManager.default.removeItem(atPath: backup)
    }
    let expected: [String: FailureCode] = [
      "content": .backupBroken, "bytes": .storeForeign, "-": .fileUnreadable,
    ]
    let refused = await failure { _ = try Ledger.restore(backup, to: restored) }
    #expect(refused?.code == expected[change])
    #expect(!FileManager.default.fileExists(atPath: restored))
  }

  @Test("The file of a store in use is no backup: its last entries lie beside it")
  func unfinished() async throws {
    try await store.fill()
    let ledger = try store.open()
    try await ledger.append(Sample.event, run: nil, at: Sample.time)
    let refused = await failure { _ = try Ledger.restore(store.ledgerFile, to: restored) }
    #expect(refused?.code == .backupUnfinished)
  }

  @Test("A store that does not hold gives no backup")
  func fromBroken() async throws {
    try await store.fill()
    try store.plain().tamper("UPDATE entries SET chain = digest WHERE sequence = 3")
    let refused = await failure { _ = try await store.open().backUp(to: backup) }
    #expect(refused?.code == .backupBroken)
    #expect(refused?.sentence.en.contains("Entry 3 of the ledger does not hold") == true)
    #expect(!FileManager.default.fileExists(atPath: backup))
  }
}
