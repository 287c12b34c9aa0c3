import Metrology
import Wording

extension LedgerFile {
  /// Stamps of one moment may pass each other on their way here; less than this is no clock set back.
  private static let tolerance: Int128 = 1_000_000_000

  /// Refuses to open a run by a wall clock that lies behind the last entry of the latest such run.
  ///
  /// Each simulation has a calendar of its own, of which nothing follows for the next.
  func checkCalendar(of opening: RunOpening, at: String) throws(Failure) {
    guard opening.clock == Self.wall, let latest = try latestWallRun() else { return }
    let last = try lastStamp(of: latest)
    if let last, Self.isBehind(at, last) { throw .clockBehind(at, last: last) }
  }

  /// Notes in a run that the wall clock was set back, before the entry whose stamp shows it.
  func noteCalendar(run: Int?, at: String, _ end: inout LedgerEnd) throws(Failure) {
    guard let run else { return }
    if end.stamped?.run != run {
      end.stamped = (run, try isByWallClock(run) ? try lastStamp(of: run) : nil)
    }
    guard let last = end.stamped?.at else { return }
    if Self.isBehind(at, last) {
      _ = try write(.event(Self.setBack(from: last, to: at)), run: run, at: at, &end)
    }
    end.stamped = (run, at)
  }

  private static let wall = "wall"

  private static func isBehind(_ stamp: String, _ last: String) -> Bool {
    guard let stamp = CivilTime(text: stamp, zoneMinutes: 0),
      let last = CivilTime(text: last, zoneMinutes: 0)
    else { return false }
    return stamp.unixNanoseconds + tolerance < last.unixNanoseconds
  }

  private static func setBack(from last: String, to stamp: String) -> EventRecord {
    EventRecord(
      name: "clock-set-back",
      text: BilingualText(
        zh: "时钟被往回拨：上一条写于 \(last)，现在是 \(stamp)",
        en: "the clock was set back: the last entry is of \(last), now it is \(stamp)"
      )
    )
  }

  private func latestWallRun() throws(Failure) -> Int? {
    try connection.integer(
      """
      SELECT run FROM entries WHERE kind = ? AND json_extract(payload, '$.content.clock') = ?
      ORDER BY run DESC LIMIT 1
      """,
      [.text(LedgerBody.Kind.runOpened.rawValue), .text(Self.wall)]
    )
  }

  private func isByWallClock(_ run: Int) throws(Failure) -> Bool {
    try connection.text(
      "SELECT json_extract(payload, '$.content.clock') FROM entries WHERE run = ? AND kind = ?",
      [.integer(run), .text(LedgerBody.Kind.runOpened.rawValue)]
    ) == Self.wall
  }

  private func lastStamp(of run: Int) throws(Failure) -> String? {
    try connection.text(
      "SELECT at FROM entries WHERE sequence = (SELECT max(sequence) FROM entries WHERE run = ?)",
      [.integer(run)]
    )
  }
}
