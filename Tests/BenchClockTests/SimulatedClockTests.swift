import BenchClock
import Foundation
import Simulator
import Testing
import Wording

@Suite("The simulated clock", .timeLimit(.minutes(1))) struct SimulatedClockTests {
  @Test("sleeps 3,600 times, each to its moment") func manySleeps() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let seat = try clock.join()
    let start = clock.now
    for second in 1...3600 { try await seat.sleep(until: start + .seconds(second)) }
    #expect(clock.now == start + .seconds(3600))
  }

  @Test("wakes the activities of two processes in the order of their deadlines")
  func twoProcesses() async throws {
    let lent = try LentClock()
    let (one, other) = (try lent.client(), try lent.client())
    // Both seats are taken before either activity starts: a seat counts from `join` on.
    let (first, second) = (try one.join(), try other.join())
    let start = one.now
    async let early: [Duration] = wakings(first, one, start, every: 2, times: 50)
    async let late: [Duration] = wakings(second, other, start, every: 3, times: 50)
    let (a, b) = (try await early, try await late)
    #expect(a == (1...50).map { Duration.seconds($0 * 2) })
    #expect(b == (1...50).map { Duration.seconds($0 * 3) })
  }

  private func wakings(
    _ seat: any ClockSeat,
    _ clock: SimulatedClock,
    _ start: Duration,
    every period: Int,
    times: Int
  ) async throws -> [Duration] {
    defer { seat.leave() }
    var seen: [Duration] = []
    for turn in 1...times {
      try await seat.sleep(until: start + .seconds(turn * period))
      seen.append(clock.now - start)
    }
    return seen
  }

  @Test("stands still while a seat is awake, so a waiting parent must leave its own")
  func parentLeaves() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let parent = try clock.join()
    let child = try clock.join()
    let start = clock.now
    let task = Task {
      try await child.sleep(until: start + .seconds(100))
      return clock.now
    }
    // The parent is awake: sleeping 5 s itself must end at 5 s, not after the child's 100 s.
    try await parent.sleep(until: start + .seconds(5))
    #expect(clock.now == start + .seconds(5))
    parent.leave()
    #expect(try await task.value == start + .seconds(100))
  }

  @Test("lets only a seat sleep") func observerCannotSleep() throws {
    let lent = try LentClock()
    let guest = RawGuest(lent.server.socket)
    guest.send("observe\nsleep 5\nnow\n")
    #expect(guest.line() == "error an observer has no seat to sleep on")
    #expect(guest.line()?.hasPrefix("now ") == true)
  }

  @Test("gives the seat of a cancelled sleep up, and the others go on") func cancellation()
    async throws
  {
    let lent = try LentClock()
    let clock = try lent.client()
    let (cancelled, other) = (try clock.join(), try clock.join())
    let start = clock.now
    let task = Task { try await cancelled.sleep(until: start + .seconds(1)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    try await other.sleep(until: start + .seconds(10))
    #expect(clock.now == start + .seconds(10))
    await #expect(throws: CancellationError.self) {
      try await cancelled.sleep(until: start + .seconds(11))
    }
  }

  @Test("goes on when a process dies asleep") func deathAsleep() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let seat = try clock.join()
    let start = clock.now
    var guest: RawGuest? = RawGuest(lent.server.socket)
    guest?.send("join\nnow\nsleep \((start + .seconds(3600)).wholeNanoseconds)\n")
    #expect(guest?.line() == "now \(start.wholeNanoseconds)")
    guest = nil
    try await seat.sleep(until: start + .seconds(7200))
    #expect(clock.now == start + .seconds(7200))
  }

  @Test("says that a seat was left") func leftSeat() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let seat = try clock.join()
    seat.leave()
    let failure = await #expect(throws: Failure.self) { try await seat.sleep(until: .seconds(1)) }
    #expect(failure?.code == .clockSeatLeft)
  }

  @Test("refuses a second activity on one seat") func sharedSeat() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let (seat, awake) = (try clock.join(), try clock.join())
    let codes = await withTaskGroup(of: FailureCode?.self) { group in
      for _ in 1...2 {
        group.addTask {
          do { try await seat.sleep(until: clock.now + .seconds(1)) } catch {
            return (error as? Failure)?.code
          }
          return nil
        }
      }
      // One is refused while the other sleeps; that one wakes when nobody is awake.
      let refused = await group.next()
      awake.leave()
      return [refused, await group.next()]
    }
    #expect(codes == [.some(.clockSeatInUse), .some(nil)])
  }

  @Test("tells a sleeper that it is gone") func isLost() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let (seat, awake) = (try clock.join(), try clock.join())
    let known = clock.now
    let task = Task { try await seat.sleep(until: .seconds(3600)) }
    lent.server.stop()
    let failure = await #expect(throws: Failure.self) { try await task.value }
    #expect(failure?.code == .clockLost)
    #expect(clock.now == known)
    awake.leave()
  }

  @Test("tells an absolute calendar that runs with it") func calendar() async throws {
    let lent = try LentClock()
    let clock = try lent.client()
    let seat = try clock.join()
    let start = clock.now
    try await seat.sleep(until: start + .seconds(86_400))
    let reference = try clock.referenceTime()
    #expect(reference.source == .simulatedClock)
    let elapsed = (start + .seconds(86_400)).wholeNanoseconds
    #expect(reference.unixNanoseconds == LentClock.calendarStart + elapsed)
  }

  @Test("keeps to its pace") func pace() async throws {
    let lent = try LentClock(pace: 1000)
    let clock = try lent.client()
    let seat = try clock.join()
    let began = ContinuousClock.now
    try await seat.sleep(until: clock.now + .seconds(20))
    #expect(ContinuousClock.now - began >= .milliseconds(20))
  }

  @Test(
    "answers what it does not understand with an error",
    arguments: [
      ("hello\n", "error the first line is 'join' or 'observe'"),
      ("join\nsleep soon\n", "error 'sleep soon' is not a request"),
      ("observe\njoin\n", "error 'join' is not a request"),
    ]
  )
  func strictWire(_ sent: String, _ answer: String) throws {
    let lent = try LentClock()
    let guest = RawGuest(lent.server.socket)
    guest.send(sent)
    #expect(guest.line() == answer)
  }

  @Test("refuses to sleep beyond what a calendar can count, and goes on")
  func refusesCenturies() throws {
    let lent = try LentClock()
    let guest = RawGuest(lent.server.socket)
    guest.send("join\nsleep 9223372036854775807\ncalendar\n")
    #expect(guest.line() == "error the deadline is too far away")
    #expect(guest.line()?.hasPrefix("calendar 179500") == true)
  }
}
