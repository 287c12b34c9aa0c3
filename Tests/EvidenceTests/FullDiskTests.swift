import Evidence
import Foundation
import Glibc
import Testing
import Wording

@Suite("A store that can no longer be written")
struct FullDiskTests {
  private static let long = LedgerBody.event(
    EventRecord(name: "n", text: BilingualText(verbatim: String(repeating: "x", count: 20_000)))
  )

  @Test("A full disk is named, the entry is not written, all before it stands, and room helps")
  func full() async throws {
    let store = try TestStore()
    try await store.fill()
    let ledger = try store.open()
    try await ledger.limitGrowth(toPages: 20)
    var returned = 6
    let failure = await failure {
      while returned < 100 {
        returned = try await ledger.append(Self.long, run: 1, at: Sample.time)
      }
    }
    #expect(failure?.code == .storeFull)
    #expect(try await ledger.head.sequence == returned)
    #expect(try await ledger.verify().holds)
    try await ledger.limitGrowth(toPages: 100)
    #expect(try await ledger.append(Self.long, run: 1, at: Sample.time) == returned + 1)
    #expect(try await store.open().verify().entries == returned + 1)
  }

  @Test("A write that the system cuts short is a full disk, and loses nothing")
  func cutShort() async throws {
    let store = try TestStore()
    try await store.fill()
    await #expect(processExitsWith: .exitCode(EXIT_SUCCESS)) { [folder = store.folder as String] in
      signal(SIGXFSZ, SIG_IGN)
      let ledger = try Ledger.open(store: folder, creating: false)
      limitFiles(to: 100_000)
      var returned = 6
      let failure = await failure {
        while returned < 100 {
          returned = try await ledger.append(Self.long, run: 1, at: Sample.time)
        }
      }
      #expect(failure?.code == .storeFull)
      #expect(failure?.causes.first?.contains("File too large") == true)
      #expect(try await ledger.head.sequence == returned)
      limitFiles(to: 100_000_000)
      #expect(try await ledger.append(Self.long, run: 1, at: Sample.time) == returned + 1)
    }
    let verification = try await store.open().verify()
    #expect(verification.holds)
    #expect(verification.entries > 7)
  }

  @Test("A store that may only be read is refused when it is opened")
  func readOnly() async throws {
    let store = try TestStore()
    try await store.fill()
    chmod(store.root, 0o755)
    chmod(store.folder, 0o555)
    chmod(store.ledgerFile, 0o444)
    await #expect(processExitsWith: .exitCode(EXIT_SUCCESS)) { [folder = store.folder as String] in
      if geteuid() == 0 { #expect(setuid(65_534) == 0) }
      let failure = await failure { _ = try Ledger.open(store: folder, creating: true) }
      #expect(failure?.code == .storeReadOnly)
    }
  }

  @Test("A store that another program holds is said to be busy")
  func busy() async throws {
    let store = try TestStore()
    try await store.fill()
    let ledger = try impatientLedger(store.folder)
    let other = try store.plain()
    try other.run("BEGIN IMMEDIATE")
    let failure = await failure {
      _ = try await ledger.beginRun(Sample.opening(), at: Sample.time)
    }
    #expect(failure?.code == .storeBusy)
    try other.run("ROLLBACK")
    #expect(try await ledger.beginRun(Sample.opening(), at: Sample.time) == 2)
  }
}

/// Lets this process write no file beyond a size.
private func limitFiles(to bytes: UInt) {
  var limit = rlimit(rlim_cur: bytes, rlim_max: 100_000_000)
  #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
}
