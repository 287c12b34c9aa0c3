import Foundation
import Testing
import Wording

@testable import Evidence

@Suite("Stores")
struct StoreTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func refusal(creating: Bool = true) async -> Failure? {
    await failure { _ = try store.open(creating: creating) }
  }

  private func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try FileManager.default.createDirectory(
      atPath: store.folder,
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: URL(filePath: "\(store.folder)/\(name)"))
  }

  @Test("A new store belongs to its user alone, companions too")
  func permissionsOfANewStore() async throws {
    let ledger = try store.open()
    _ = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    #expect(try permissions(store.folder) == 0o700)
    for file in ["", "-wal", "-shm"] {
      #expect(try permissions(store.ledgerFile + file) == 0o600, "ledger.sqlite\(file)")
    }
  }

  @Test("An empty folder becomes a store; a missing one is made with its parents")
  func makesFolders() throws {
    try FileManager.default.createDirectory(
      atPath: store.folder,
      withIntermediateDirectories: true
    )
    _ = try store.open()
    #expect(try permissions(store.folder) == 0o700)
    _ = try Ledger.open(store: "\(store.root)/a/b/c/", creating: true)
    #expect(FileManager.default.fileExists(atPath: "\(store.root)/a/b/c/ledger.sqlite"))
  }

  @Test("A store is not made where somebody only wants to read")
  func onlyReading() async throws {
    #expect(await refusal(creating: false)?.code == .storeMissing)
    #expect(!FileManager.default.fileExists(atPath: store.folder))
    try write([], to: "ledger.sqlite")
    #expect(await refusal(creating: false)?.code == .storeMissing)
  }

  @Test("A store whose making was cut off is made anew")
  func cutOffWhileMaking() async throws {
    try write([], to: "ledger.sqlite")
    #expect(try await store.open().verify().holds)
  }

  @Test("A folder with other things in it is left alone")
  func folderWithOtherThings() async throws {
    try write("letter".utf8, to: "letter.txt")
    let failure = await refusal()
    #expect(failure?.code == .storeForeign)
    #expect(
      failure?.sentence.en
        == "\(store.folder) is not an evidence store of Assize: it holds letter.txt."
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder) == ["letter.txt"])
  }

  @Test("A path that names a file is refused")
  func fileForAFolder() async throws {
    try Data("text".utf8).write(to: URL(filePath: store.folder))
    #expect(await refusal()?.code == .storeForeign)
  }

  @Test(
    "A file of another program under our name is refused and stays as it is",
    arguments: ["", "PRAGMA journal_mode = WAL;", "PRAGMA application_id = 1;"]
  )
  func foreignDatabase(_ setting: String) async throws {
    try write([], to: "ledger.sqlite")
    try store.plain().run("\(setting) CREATE TABLE entries (a); INSERT INTO entries VALUES (1)")
    let before = try Data(contentsOf: URL(filePath: store.ledgerFile))
    #expect(await refusal()?.code == .storeForeign)
    #expect(try Data(contentsOf: URL(filePath: store.ledgerFile)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder).count == 1)
  }

  @Test("A file that is no database is refused and stays as it is", arguments: [3, 100, 9000])
  func text(_ count: Int) async throws {
    try write([UInt8](repeating: 65, count: count), to: "ledger.sqlite")
    let failure = await refusal()
    #expect(failure?.code == .storeForeign)
    #expect(failure?.sentence.en.hasSuffix("ledger.sqlite is no SQLite file.") == true)
    #expect(try Data(contentsOf: URL(filePath: store.ledgerFile)).count == count)
  }

  @Test("A store of a newer version is refused with its schema")
  func newer() async throws {
    try await store.fill()
    let newer = Schema.version + 1
    try store.plain().run("PRAGMA user_version = \(newer); PRAGMA wal_checkpoint(TRUNCATE)")
    let failure = await refusal()
    #expect(failure?.code == .storeNewer)
    #expect(failure?.sentence.en.hasSuffix("written by a newer Assize (schema \(newer)).") == true)
  }

  @Test("A store where nobody may write cannot be made")
  func notMade() async throws {
    let failure = await failure { _ = try Ledger.open(store: "/proc/store", creating: true) }
    #expect(failure?.code == .storeNotMade)
  }

  @Test("A commit waits for the disk")
  func settings() async throws {
    let ledger = try store.open()
    #expect(try await ledger.setting("journal_mode") == "wal")
    #expect(try await ledger.setting("synchronous") == "2")
    #expect(try await ledger.setting("foreign_keys") == "1")
  }

  @Test("A file that was moved away takes no more entries")
  func moved() async throws {
    let ledger = try store.open()
    _ = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    try FileManager.default.moveItem(atPath: store.folder, toPath: "\(store.root)/elsewhere")
    let failure = await failure {
      _ = try await ledger.append(Sample.indication(1), run: 1, at: Sample.time)
    }
    #expect(failure?.code == .storeMoved)
    let moved = try Ledger.open(store: "\(store.root)/elsewhere", creating: false)
    #expect(try await moved.entries(run: 1).count == 1)
  }

  @Test("A damaged file is said to be damaged, when it is opened or when it is verified")
  func damaged() async throws {
    try await store.fill()
    var bytes = try Data(contentsOf: URL(filePath: store.ledgerFile))
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(filePath: store.ledgerFile))
    let failure = await failure {
      let verification = try await store.open().verify()
      throw try #require(verification.faults.first).failure
    }
    #expect(failure?.code == .storeDamaged)
  }
}
