package import Wording

extension Ledger {
  /// Every record whose content still stands, in one line each, in the order of their numbers.
  ///
  /// Asked for once: whoever searches and filters does it with these values.
  package func recordLines() throws(Failure) -> [RecordLine] {
    try file.checkSoundness()
    return try file.connection.within(.reading) { () throws(Failure) in try file.recordLines() }
  }
}

extension LedgerFile {
  fileprivate func recordLines() throws(Failure) -> [RecordLine] {
    var lines: [RecordLine] = []
    var places: [Int: Int] = [:]
    for entry in try entries(ofKinds: [.runOpened, .runClosed, .signature, .withdrawal]) {
      guard let run = entry.run else { continue }
      if case .runOpened(let opening) = entry.body {
        places[run] = lines.count
        lines.append(RecordLine(number: run, openedAt: entry.at, opening: opening))
      } else if let place = places[run] {
        lines[place].take(entry.body)
      }
    }
    return lines
  }
}
