/// Simulated time as a value: who has a seat, who sleeps until when, and how time flows meanwhile.
///
/// All times are in ns: `wall` is a real monotonic time, everything else simulated.
struct SimulatedTime {
  /// A place at the clock.
  typealias Seat = Int

  /// 36 years: nobody sleeps longer, and calendar and time together stay within 63 bits.
  static let furthestDeadline = Int64(1) << 60

  /// Simulated seconds in one real second, at most; nil jumps.
  private let pace: Int64?
  private var anchor: (simulated: Int64, wall: Int64)
  private var lastSeat: Seat = 0
  private var seats: Set<Seat> = []
  private var deadlines: [Seat: Int64] = [:]

  init(wall: Int64, pace: Int? = nil) {
    self.pace = pace.map(Int64.init)
    anchor = (0, wall)
  }

  /// With nobody at the clock it follows the wall, while all sleep it flows at its pace, otherwise it
  /// stands.
  func now(at wall: Int64) -> Int64 {
    let elapsed = max(0, wall - anchor.wall)
    if seats.isEmpty { return anchor.simulated + elapsed }
    guard everyoneSleeps, let pace, let next = deadlines.values.min() else {
      return anchor.simulated
    }
    let (flown, isTooFar) = elapsed.multipliedReportingOverflow(by: pace)
    return isTooFar ? next : min(next, anchor.simulated + flown)
  }

  mutating func join(at wall: Int64) -> Seat {
    settle(at: wall)
    lastSeat += 1
    seats.insert(lastSeat)
    return lastSeat
  }

  mutating func leave(_ seat: Seat, at wall: Int64) {
    settle(at: wall)
    seats.remove(seat)
    deadlines[seat] = nil
  }

  /// False where the seat sleeps already.
  mutating func sleep(_ seat: Seat, until deadline: Int64, at wall: Int64) -> Bool {
    settle(at: wall)
    guard deadlines[seat] == nil else { return false }
    deadlines[seat] = deadline
    return true
  }

  /// Those who are awake from now on, in the order in which they joined.
  mutating func wakeSleepers(at wall: Int64) -> [Seat] {
    settle(at: wall)
    if everyoneSleeps, pace == nil, let next = deadlines.values.min() {
      anchor.simulated = max(anchor.simulated, next)
    }
    let due = deadlines.filter { $0.value <= anchor.simulated }.keys.sorted()
    for seat in due { deadlines[seat] = nil }
    return due
  }

  /// How much real time may pass until somebody is to be woken; nil where that waits for an event.
  func realTimeToNextWaking(at wall: Int64) -> Int64? {
    guard everyoneSleeps, let next = deadlines.values.min() else { return nil }
    let left = max(0, next - now(at: wall))
    return pace.map { (left + $0 - 1) / $0 } ?? 0
  }

  private var everyoneSleeps: Bool { !seats.isEmpty && deadlines.count == seats.count }

  private mutating func settle(at wall: Int64) {
    anchor = (now(at: wall), wall)
  }
}
