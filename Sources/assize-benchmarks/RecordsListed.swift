import Evidence
import Metrology
import Wording

extension Measurement {
  /// Makes a store of so many closed runs, of different piles, and lists them; prints the time that
  /// listing takes.
  static let recordsListed = Measurement(name: "records-listed", operands: "STORE COUNT") { words in
    let ledger = try Ledger.open(store: words[0], creating: true)
    for number in 1...(Int(words[1]) ?? 1) {
      var opening = opening
      opening.pile.serial = "SN-\(number)"
      let run = try await ledger.beginRun(opening, at: stamp)
      try await ledger.append(.runClosed(notCompleted), run: run, at: stamp)
    }
    let start = ContinuousClock.now
    let lines = try await ledger.recordLines()
    print((ContinuousClock.now - start).nanoseconds)
    print("records \(lines.count)")
    return 0
  }

  private static let notCompleted = RunClosing(
    conclusion: .notCompleted,
    failedItems: [],
    unexaminedItems: [],
    reason: nil,
    failure: nil,
    energyUsed: nil,
    loadReadBackOff: true,
    benchSeconds: "3600"
  )
}
