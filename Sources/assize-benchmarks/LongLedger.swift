import Evidence
import Glibc
import Metrology
import Wording

extension Measurement {
  /// Makes a ledger of so many entries: runs of a thousand readings each.
  static let longLedger = Measurement(name: "long-ledger", operands: "STORE COUNT") { words in
    let ledger = try Ledger.open(store: words[0], creating: true)
    var left = Int(words[1]) ?? 0
    while left > 0 {
      let run = try await ledger.beginRun(opening, at: stamp)
      let readings = min(left - 2, 998)
      try await ledger.append(
        (0..<max(0, readings)).map { number in
          var record = indication
          record.reading = number
          return .indication(record)
        },
        run: run,
        at: stamp
      )
      if left > 1 { try await ledger.append(.runClosed(closing), run: run, at: stamp) }
      left -= 1000
    }
    return 0
  }

  /// Verifies a whole ledger; prints the time, and how much memory the process took at most.
  static let ledgerVerify = Measurement(name: "ledger-verify", operands: "STORE") { words in
    let ledger = try Ledger.open(store: words[0], creating: false)
    let start = ContinuousClock.now
    let verification = try await ledger.verify()
    let time = ContinuousClock.now - start
    if let fault = verification.faults.first { throw fault.failure }
    print(time.nanoseconds)
    print("entries \(verification.entries)")
    print("memory \(peakMemory)")
    return 0
  }

  /// Opens a ledger and appends the first entry; prints both together, and the opening alone.
  static let ledgerOpen = Measurement(name: "ledger-open", operands: "STORE") { words in
    let start = ContinuousClock.now
    let ledger = try Ledger.open(store: words[0], creating: false)
    let opened = ContinuousClock.now
    let event = EventRecord(name: "measured", text: BilingualText(zh: "测速", en: "measured"))
    try await ledger.append(.event(event), run: nil, at: stamp)
    print((ContinuousClock.now - start).nanoseconds)
    print("alone \((opened - start).nanoseconds)")
    return 0
  }

  private static let closing = RunClosing(
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
