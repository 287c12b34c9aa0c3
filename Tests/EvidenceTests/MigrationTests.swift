import Foundation
import Testing
import Wording

@testable import Evidence

@Suite("Stores of earlier versions")
struct MigrationTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  /// Lays down a store as an earlier version left it.
  private func lay(version: Int) throws -> [String] {
    try FileManager.default.createDirectory(
      atPath: store.folder,
      withIntermediateDirectories: true
    )
    let text = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Stores/version-\(version).sql"),
      encoding: .utf8
    )
    try store.plain().run(text)
    return try content()
  }

  private func content() throws -> [String] {
    try store.plain().rows("SELECT sequence, payload, digest, chain, run, kind, at FROM entries")
  }

  private static let earlier = Array(1..<Schema.version)

  @Test("The text of every step is what it was: a change of the structure is another step")
  func frozen() {
    #expect(
      Migration.all.map { migration in
        let text = migration.statements.joined(separator: ";\n")
        return "\(migration.name) \(SM3.digest(Array(text.utf8)))"
      } == [
        "foundation 4e6210668d8a1d1741befd97baa3a9d94697ec1694c50dc99c50eb4ca3abe87e",
        "destruction 218695d4b59e454c4f155af27785d86e020c9eb5f0b818cc180fd232870fbadf",
      ]
    )
  }

  @Test("The structure of version 1 is what it was: a change of it needs a new version")
  func pinnedStructure() {
    let statements = Schema.elements(ofVersion: 1).sorted { $0.key < $1.key }.map(\.value)
    #expect(
      SM3.digest(Array(statements.joined(separator: "\n").utf8)).description
        == "424e5080b2744695f48708926b2e4c46bf89b6a73f5ad79ad73c76d997dd62c0"
    )
  }

  @Test("Whoever only reads an earlier store leaves it as it is", arguments: earlier)
  func reading(_ version: Int) async throws {
    let before = try lay(version: version)
    let ledger = try store.open(creating: false)
    #expect(try await ledger.verify().faults == [])
    #expect(try await ledger.runs().map(\.number) == [1, 2])
    #expect(try await ledger.originalRecord(2).indications.count == 3)
    #expect(try await ledger.attach([3]) == SM3.digest([3]))
    #expect(try store.plain().rows("PRAGMA user_version") == ["\(version)"])
    #expect(try content() == before)
  }

  @Test(
    "The first entry takes an earlier store to this version, and the ledger says so",
    arguments: earlier
  )
  func writing(_ version: Int) async throws {
    let before = try lay(version: version)
    let ledger = try store.open(creating: false)
    let sequence = try await ledger.append(Sample.closing(), run: 2, at: Sample.time)
    #expect(sequence == before.count + 2)
    #expect(Array(try content().prefix(before.count)) == before)
    let record = MigrationRecord(
      from: version,
      to: Schema.version,
      steps: Migration.all[version...].map(\.name)
    )
    #expect(try await ledger.entries(run: nil).last?.body == .migration(record))
    for ledger in [ledger, try store.open(creating: false)] {
      #expect(try await ledger.verify().faults == [])
      #expect(try await ledger.runs().map(\.isClosed) == [true, true])
    }
  }

  @Test("An earlier store that takes no entry is not taken further", arguments: earlier)
  func refused(_ version: Int) async throws {
    let before = try lay(version: version)
    let ledger = try store.open(creating: false)
    let failure = await failure {
      try await ledger.append(Sample.closing(), run: 1, at: Sample.time)
    }
    #expect(failure?.code == .runClosedAlready)
    #expect(try content() == before)
    #expect(try store.plain().rows("PRAGMA user_version") == ["\(version)"])
    #expect(try await ledger.append(Sample.closing(), run: 2, at: Sample.time) > before.count)
  }

  @Test("Two that take an earlier store further at once do it once", arguments: earlier)
  func atOnce(_ version: Int) async throws {
    let before = try lay(version: version)
    let ledgers = try (1...4).map { _ in try store.open(creating: false) }
    try await withThrowingTaskGroup { group in
      for (number, ledger) in ledgers.enumerated() {
        group.addTask {
          _ = try await ledger.append(Sample.indication(number), run: 2, at: Sample.time)
        }
      }
      try await group.waitForAll()
    }
    let verification = try await ledgers[0].verify()
    #expect(verification.faults == [])
    #expect(verification.entries == before.count + 5)
  }

  @Test("An earlier store that was altered is not taken further", arguments: earlier)
  func altered(_ version: Int) async throws {
    _ = try lay(version: version)
    try store.plain().run("DROP TRIGGER entries_refuse_delete")
    let ledger = try store.open(creating: false)
    #expect(try await ledger.verify().faults.map(\.place) == [.structure])
    let failure = await failure {
      try await ledger.append(Sample.closing(), run: 2, at: Sample.time)
    }
    #expect(failure?.code == .storeAltered)
  }
}
