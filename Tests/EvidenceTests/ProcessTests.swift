import Evidence
import Foundation
import Glibc
import Testing

@Suite("Processes that die, and processes that write at once")
struct ProcessTests {
  @Test(
    "A process killed after a write leaves exactly what it was told was written",
    arguments: 1...4
  )
  func killedAfterWriting(_ count: Int) async throws {
    let store = try TestStore()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [folder = store.folder as String, count = count as Int] in
      let ledger = try Ledger.open(store: folder, creating: true)
      let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
      for reading in 1...count {
        try await ledger.append(Sample.indication(reading), run: run, at: Sample.time)
      }
      kill(getpid(), SIGKILL)
    }
    let ledger = try store.open(creating: false)
    #expect(try await ledger.verify().holds)
    let bodies = try await ledger.entries(run: 1).dropFirst().map(\.body)
    #expect(bodies == (1...count).map { Sample.indication($0) })
    #expect(try await ledger.unclosedRuns().map(\.number) == [1])
    #expect(try await ledger.append(Sample.closing(), run: 1, at: Sample.time) == count + 2)
  }

  @Test("A process killed within a write leaves the whole entry or none of it", arguments: 1...3)
  func killedWithinWriting(_ count: Int) async throws {
    let store = try TestStore()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [folder = store.folder as String, count = count as Int] in
      let ledger = try Ledger.open(store: folder, creating: true)
      let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
      await ledger.killWithinCommit(number: count)
      for reading in 1...count {
        try await ledger.append(Sample.indication(reading), run: run, at: Sample.time)
      }
    }
    let ledger = try store.open(creating: false)
    #expect(try await ledger.verify().holds)
    #expect(try await ledger.entries(run: 1).count == count)
  }

  @Test("Two processes write at once: every entry stands, in one chain, under numbers of their own")
  func twoProcesses() async throws {
    let store = try TestStore()
    _ = try store.open()
    async let first: Void = writeElsewhere(store.folder)
    async let second: Void = writeElsewhere(store.folder)
    _ = await (first, second)
    let ledger = try store.open()
    #expect(try await ledger.runs().map(\.number) == [1, 2])
    for run in 1...2 {
      let bodies = try await ledger.entries(run: run).dropFirst().map(\.body)
      #expect(bodies == (1...20).map { Sample.indication($0) })
    }
    let verification = try await ledger.verify()
    #expect(verification.holds)
    #expect(verification.entries == 42)
  }

  private func writeElsewhere(_ folder: String) async {
    await #expect(processExitsWith: .exitCode(EXIT_SUCCESS)) { [folder = folder as String] in
      let ledger = try Ledger.open(store: folder, creating: false)
      let run = try await ledger.beginRun(Sample.opening(), at: Sample.time)
      for reading in 1...20 {
        try await ledger.append(Sample.indication(reading), run: run, at: Sample.time)
      }
    }
  }

  @Test("Several that make the same store at once make one")
  func madeAtOnce() async throws {
    let store = try TestStore()
    let runs = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...6 {
        group.addTask {
          let ledger = try store.open()
          return try await ledger.beginRun(Sample.opening(), at: Sample.time)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.sorted() == Array(1...6))
    #expect(try await store.open().verify().holds)
  }
}
