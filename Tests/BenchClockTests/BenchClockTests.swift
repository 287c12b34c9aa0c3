import BenchClock
import Foundation
import Testing
import Wording

@Suite("The choice of a clock") struct ClockChoiceTests {
  @Test("is read as it is written", arguments: ["wall", "simulated:/tmp/clock"])
  func isRead(_ text: String) throws {
    #expect(try ClockChoice(text).description == text)
  }

  @Test("says what may be written", arguments: ["", "Wall", "simulated", "real", "wall "])
  func refusesOtherWords(_ text: String) {
    let failure = #expect(throws: Failure.self) { try ClockChoice(text) }
    #expect(failure?.code == .clockChoiceNotUnderstood)
    #expect(failure?.sentence.en == "'\(text)' is not a clock.")
    #expect(failure?.remedy.en.contains("simulated:") == true)
  }

  @Test("asks for a full path") func refusesShortPath() {
    let failure = #expect(throws: Failure.self) { try ClockChoice("simulated:clock") }
    #expect(failure?.sentence.en == "The clock 'simulated:clock' does not name a full path.")
    // No system call takes such a path.
    #expect(throws: Failure.self) { try ClockChoice("simulated:/a\u{0}b") }
  }

  @Test("says that nobody lends seats at a path") func unreachable() {
    let failure = #expect(throws: Failure.self) {
      _ = try ClockChoice("simulated:/nowhere/clock").make()
    }
    #expect(failure?.code == .clockUnreachable)
    #expect(failure?.remedy.en.contains("assize simulate") == true)
    #expect(failure?.causes == ["connect: No such file or directory"])
  }

  @Test("says that a path is too long for a socket") func tooLong() {
    let path = "/" + String(repeating: "x", count: 108)
    let failure = #expect(throws: Failure.self) { _ = try SimulatedClock(socket: path) }
    #expect(failure?.remedy.en.contains("107 bytes") == true)
  }
}

@Suite("The wall clock") struct WallClockTests {
  @Test("moves on and wakes at the deadline") func sleeps() async throws {
    let clock = try ClockChoice("wall").make()
    #expect(!clock.isSimulated)
    let deadline = clock.now + .milliseconds(2)
    try await clock.join().sleep(until: deadline)
    #expect(clock.now >= deadline)
  }

  @Test("knows the calendar and how far it may be off") func readsCalendar() throws {
    let reference = try WallClock().referenceTime()
    let seconds = Double(reference.unixNanoseconds) / 1e9
    #expect(abs(seconds - Date().timeIntervalSince1970) < 5)
    #expect(reference.source == .systemClock)
    #expect(reference.estimatedError >= .zero)
    // Who was never set names no time of setting.
    #expect(reference.isSynchronised || reference.lastSynchronisation == nil)
  }

  @Test("gives up a cancelled sleep") func isCancelled() async throws {
    let clock = WallClock()
    let seat = try clock.join()
    let task = Task { try await seat.sleep(until: .seconds(3600)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

@Suite("Durations") struct DurationTests {
  @Test(
    "are whole nanoseconds on the wire",
    arguments: [
      (Duration.zero, 0), (.seconds(1), 1_000_000_000), (.milliseconds(-1500), -1_500_000_000),
      (.seconds(3600) + .nanoseconds(7), 3_600_000_000_007), (.seconds(Int64.max), .max),
    ] as [(Duration, Int64)]
  )
  func wholeNanoseconds(_ duration: Duration, _ expected: Int64) {
    #expect(duration.wholeNanoseconds == expected)
  }
}
