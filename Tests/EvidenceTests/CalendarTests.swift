import Testing
import Wording

@testable import Evidence

@Suite("A clock that was set back")
struct CalendarTests {
  let store: TestStore
  let ledger: Ledger

  init() throws {
    store = try TestStore()
    ledger = try store.open()
  }

  private func opening(_ clock: String = "wall") -> RunOpening {
    var opening = Sample.opening()
    opening.clock = clock
    return opening
  }

  @Test("No run opens by a wall clock that lies behind the last entry of one")
  func opens() async throws {
    let first = try await ledger.beginRun(opening(), at: "2026-11-21T10:00:00+08:00")
    try await ledger.append(Sample.indication(1), run: first, at: "2026-11-21T10:30:00+08:00")
    let refused = await failure {
      _ = try await ledger.beginRun(opening(), at: "2026-11-21T10:29:00+08:00")
    }
    #expect(refused?.code == .clockBehind)
    #expect(refused?.sentence.en.contains("2026-11-21T10:30:00+08:00") == true)
    #expect(try await ledger.head.sequence == 2)
    // The same instant in another zone.
    #expect(try await ledger.beginRun(opening(), at: "2026-11-21T02:30:00+00:00") == 2)
  }

  @Test("A simulated calendar says nothing of any other")
  func simulated() async throws {
    _ = try await ledger.beginRun(opening("simulated"), at: "2099-01-01T00:00:00+08:00")
    _ = try await ledger.beginRun(opening(), at: "2026-11-21T10:00:00+08:00")
    let run = try await ledger.beginRun(opening("simulated"), at: "2026-01-01T00:00:00+08:00")
    for stamp in ["2026-01-02T00:00:00+08:00", "2026-01-01T00:00:00+08:00"] {
      try await ledger.append(Sample.indication(1), run: run, at: stamp)
    }
    #expect(try await ledger.entries(run: run).count == 3)
  }

  @Test("Within a run it is an event before the entry that shows it", arguments: [true, false])
  func event(_ isSameProcess: Bool) async throws {
    let run = try await ledger.beginRun(opening(), at: "2026-11-21T10:00:00+08:00")
    try await ledger.append(Sample.indication(1), run: run, at: "2026-11-21T10:30:00.900+08:00")
    let later = isSameProcess ? ledger : try store.open()
    // Stamps that pass each other on their way are no clock set back.
    try await later.append(Sample.indication(2), run: run, at: "2026-11-21T10:30:00.500+08:00")
    let sequence = try await later.append(
      Sample.indication(3),
      run: run,
      at: "2026-11-21T09:30:00+08:00"
    )
    try await later.append(Sample.indication(4), run: run, at: "2026-11-21T09:31:00+08:00")
    let bodies = try await ledger.entries(run: run).map(\.body)
    #expect(sequence == 5 && bodies.count == 6)
    guard case .event(let event) = bodies[3] else {
      Issue.record("the fourth entry should be the event: \(bodies[3].kind)")
      return
    }
    #expect(event.name == "clock-set-back")
    #expect(event.text.en.contains("10:30:00.500") && event.text.en.contains("09:30:00"))
    #expect(try await ledger.verify().holds)
  }
}
