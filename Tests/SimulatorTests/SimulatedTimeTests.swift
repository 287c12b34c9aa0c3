import Testing

@testable import Simulator

@Suite("Simulated time") struct SimulatedTimeTests {
  private static let second: Int64 = 1_000_000_000

  @Test("follows the wall while nobody has a seat, and stands while one is awake")
  func followsTheWall() {
    var time = SimulatedTime(wall: 1000)
    #expect(time.now(at: 1500) == 500)
    let seat = time.join(at: 2000)
    #expect(time.now(at: 9000) == 1000)
    time.leave(seat, at: 10_000)
    #expect(time.now(at: 10_300) == 1300)
  }

  @Test("jumps to the next deadline as soon as all sleep") func jumps() {
    var time = SimulatedTime(wall: 0)
    let (one, other) = (time.join(at: 0), time.join(at: 0))
    #expect(time.sleep(one, until: 50, at: 0) == true)
    #expect(time.wakeSleepers(at: 5) == [])
    #expect(time.realTimeToNextWaking(at: 5) == nil)
    #expect(time.sleep(other, until: 20, at: 5) == true)
    #expect(time.wakeSleepers(at: 6) == [other])
    #expect(time.now(at: 7) == 20)
    #expect(time.sleep(other, until: 50, at: 8) == true)
    #expect(time.wakeSleepers(at: 9) == [one, other])
    #expect(time.now(at: 9) == 50)
  }

  @Test("wakes at once who sleeps until a time that has passed") func pastDeadline() {
    var time = SimulatedTime(wall: 0)
    let (one, _) = (time.join(at: 0), time.join(at: 0))
    #expect(time.sleep(one, until: -5, at: 0) == true)
    #expect(time.wakeSleepers(at: 0) == [one])
    #expect(time.now(at: 100) == 0)
  }

  @Test("flows at its pace towards the next deadline and not past it") func pace() {
    var time = SimulatedTime(wall: 0, pace: 60)
    let seat = time.join(at: 0)
    #expect(time.sleep(seat, until: 120 * Self.second, at: 0) == true)
    #expect(time.wakeSleepers(at: Self.second) == [])
    #expect(time.now(at: Self.second) == 60 * Self.second)
    #expect(time.realTimeToNextWaking(at: Self.second) == Self.second)
    #expect(time.now(at: 5 * Self.second) == 120 * Self.second)
    #expect(time.wakeSleepers(at: 5 * Self.second) == [seat])
  }

  @Test("refuses a second sleep on one seat") func doubleSleep() {
    var time = SimulatedTime(wall: 0)
    let seat = time.join(at: 0)
    #expect(time.sleep(seat, until: 10, at: 0) == true)
    #expect(time.sleep(seat, until: 20, at: 0) == false)
  }

  @Test(
    "reads and writes dates",
    arguments: [
      ("1970-01-01 08:00:00", 0), ("2024-02-29 23:59:59", 1_709_222_399),
      ("2026-11-21 15:30:05", 1_795_246_205), ("2100-03-01 00:00:00", 4_107_513_600),
    ] as [(String, Int64)]
  )
  func dates(_ text: String, _ seconds: Int64) {
    #expect(CivilTime(unixSeconds: seconds, zone: .china).text == text)
    #expect(CivilTime.unixSeconds(text, zone: .china) == seconds)
  }

  @Test(
    "refuses dates that do not exist",
    arguments: ["2026-02-30 00:00:00", "2026-1-1 0:0:0", "2026-11-21", "2026-11-21 24:00:00", ""]
  )
  func noDates(_ text: String) {
    #expect(CivilTime.unixSeconds(text, zone: .china) == nil)
  }
}
