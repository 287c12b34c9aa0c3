import Console
import Evidence
import Metrology
import Wording

extension ListedPile {
  /// How far it is, by the runs of the day and by those that never closed.
  func card(_ runs: [RunSummary], isUnderWay: (Int) -> Bool) -> DayPile {
    let mine = runs.filter(isMeant)
    return DayPile(
      serial: serial,
      model: model,
      file: file,
      state: state(mine, isUnderWay),
      note: note(mine),
      problem: problem
    )
  }

  private func state(_ runs: [RunSummary], _ isUnderWay: (Int) -> Bool) -> DayPile.State {
    let latest = latest(runs)
    if let open = latest.first(where: { !$0.isClosed }) {
      return isUnderWay(open.number) ? .underWay : .interrupted
    }
    let conclusions = latest.compactMap(\.conclusion)
    if conclusions.contains(.nonconforming) { return .failed }
    let done = Set(latest.filter { $0.conclusion == .conforming }.map(\.connector))
    if !done.isEmpty { return done.isSuperset(of: connectors) ? .done : .begun }
    return conclusions.isEmpty ? .waiting : .notCompleted
  }

  /// The last run of each connector.
  private func latest(_ runs: [RunSummary]) -> [RunSummary] {
    Dictionary(runs.map { ($0.connector, $0) }) { $1 }.values.sorted { $0.number < $1.number }
  }

  private func note(_ runs: [RunSummary]) -> BilingualText? {
    let parts = latest(runs).map { run in
      let mark = run.conclusion?.mark ?? "…"
      return "\(run.connector) \(mark) #\(run.number) \(run.openedAt.clockTime)"
    }
    return parts.isEmpty ? nil : BilingualText(verbatim: parts.joined(separator: "  "))
  }
}

extension String {
  /// Hours and minutes of an ISO 8601 stamp.
  var clockTime: String { String(dropFirst(11).prefix(5)) }
}
