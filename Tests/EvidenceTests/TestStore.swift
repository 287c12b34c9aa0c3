import CSQLite
import Foundation
import Glibc
import Wording

@testable import Evidence

/// A folder of its own below the temporary one, taken away at the end.
final class TestStore: Sendable {
  let root: String

  var folder: String { "\(root)/store" }
  var ledgerFile: String { "\(folder)/ledger.sqlite" }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    try? FileManager.default.removeItem(atPath: root)
  }

  func open(creating: Bool = true) throws(Failure) -> Ledger {
    try Ledger.open(store: folder, creating: creating)
  }

  func plain() throws -> PlainConnection { try PlainConnection(ledgerFile) }

  /// A store with one run of three readings, closed, with a file; closed again.
  func fill() async throws {
    let ledger = try open()
    let digest = try await ledger.attach(Array("schema: 1".utf8))
    let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    try await ledger.append(
      .file(FileRecord(role: "pile", name: "pile.yaml", digest: digest.description)),
      run: run,
      at: Sample.time
    )
    for reading in 1...3 {
      try await ledger.append(Sample.indication(reading), run: run, at: Sample.time)
    }
    try await ledger.append(Sample.closing(), run: run, at: Sample.time)
  }
}

extension Ledger {
  /// Leaves the file room for no more than a few further pages.
  func limitGrowth(toPages pages: Int) throws(Failure) {
    let count = try file.connection.integer("PRAGMA page_count") ?? 0
    try file.connection.execute("PRAGMA max_page_count = \(count + pages)")
  }

  func setting(_ name: String) throws(Failure) -> String? {
    try file.connection.text("PRAGMA \(name)")
  }

  /// Kills this process when SQLite is about to make its n-th commit from now.
  func killWithinCommit(number: Int) {
    let left = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    left.initialize(to: number)
    sqlite3_commit_hook(
      file.connection.handle,
      { left in
        guard let left = left?.assumingMemoryBound(to: Int.self) else { return 1 }
        left.pointee -= 1
        if left.pointee == 0 { kill(getpid(), SIGKILL) }
        return 0
      },
      left
    )
  }
}

/// The failure that a step throws; nil where it throws none.
func failure(of step: () async throws -> Void) async -> Failure? {
  do {
    try await step()
    return nil
  } catch {
    return error as? Failure
  }
}

/// A ledger that waits for nobody.
func impatientLedger(_ folder: String) throws(Failure) -> Ledger {
  try Ledger(store: folder, creating: false, patience: .zero)
}
