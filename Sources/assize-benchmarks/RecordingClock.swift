import BenchClock
import Wording

/// A clock that notes what a run asks of it.
struct RecordingClock: BenchClock {
  let clock: any BenchClock
  let dialogue: Dialogue

  var now: Duration { dialogue.clock("now") { clock.now } }
  var isSimulated: Bool { clock.isSimulated }

  func join() throws(Failure) -> any ClockSeat {
    Seat(seat: try clock.join(), dialogue: dialogue)
  }

  func referenceTime() throws(Failure) -> ReferenceTime {
    try dialogue.clock("calendar") { () throws(Failure) in try clock.referenceTime() }
  }

  private struct Seat: ClockSeat {
    let seat: any ClockSeat
    let dialogue: Dialogue

    func sleep(until deadline: Duration, at home: isolated (any Actor)?) async throws {
      dialogue.note("sleep \(deadline.nanoseconds)")
      let start = ContinuousClock.now
      defer { dialogue.addClockTime(.now - start) }
      try await seat.sleep(until: deadline, at: home)
    }

    func leave() { seat.leave() }
  }
}
