/// Every number that was ever taken, folded from the ledger: which document has it, or why none has.
package struct NumberBook: Equatable, Sendable {
  /// One number and what became of it.
  package struct Line: Equatable, Sendable {
    package enum State: Equatable, Sendable {
      /// Taken; its document is not made yet.
      case open
      case issued
      case withdrawn(reason: String, replacedBy: String?)
      case givenUp(reason: String)
    }

    package var use: NumberUse
    /// The record whose document it is.
    package var run: Int?
    package var takenAt: String
    package var state: State
  }

  package private(set) var ranges: [NumberRange] = []
  package private(set) var lines: [Line] = []

  init(_ entries: [LedgerEntry]) {
    for entry in entries { take(entry) }
  }

  private mutating func take(_ entry: LedgerEntry) {
    switch entry.body {
    case .numberRange(let range): ranges.append(range)
    case .number(let use): take(use, entry)
    case .document(let document): mark(document.number, .issued)
    case .withdrawal(let withdrawal):
      let matter = withdrawal.matter
      mark(matter.number, .withdrawn(reason: matter.reason, replacedBy: matter.replacedBy))
    default: break
    }
  }

  /// A number given up replaces its own earlier taking: nobody loses a number from the list.
  private mutating func take(_ use: NumberUse, _ entry: LedgerEntry) {
    let state = use.reason.map(Line.State.givenUp) ?? .open
    if let index = index(of: use.number) {
      lines[index].state = state
    } else {
      lines.append(Line(use: use, run: entry.run, takenAt: entry.at, state: state))
    }
  }

  private mutating func mark(_ number: String, _ state: Line.State) {
    if let index = index(of: number) { lines[index].state = state }
  }

  private func index(of number: String) -> Int? { lines.lastIndex { $0.use.number == number } }

  package func line(of number: String) -> Line? { index(of: number).map { lines[$0] } }

  /// The number that an earlier attempt at the same document took and did not come to use.
  func open(for form: String, of run: Int) -> NumberUse? {
    lines.first { $0.state == .open && $0.run == run && $0.use.form == form }?.use
  }

  /// The first place that no document has had, in the ranges of a bench and a year.
  func nextOrdinal(bench: String, year: Int) -> Int? {
    let used = Set(lines.map(\.use).filter { $0.bench == bench && $0.year == year }.map(\.ordinal))
    return ranges.filter { $0.bench == bench && $0.year == year }
      .lazy.compactMap { range in (range.first...range.last).first { !used.contains($0) } }.first
  }

  /// How many numbers a range still has.
  package func left(in range: NumberRange) -> Int {
    let used = lines.map(\.use).filter {
      $0.bench == range.bench && $0.year == range.year
        && (range.first...range.last).contains($0.ordinal)
    }
    return range.last - range.first + 1 - Set(used.map(\.ordinal)).count
  }
}
