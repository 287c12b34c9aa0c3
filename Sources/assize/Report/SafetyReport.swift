import BenchClock
import Console
import Evidence
import Execution
import Instruments
import Wording

/// What came of making a bench safe by hand.
struct SafetyReport {
  private var outcomes: [SafeOutcome]
  private var attempts: Int
  private var left: BilingualText?

  /// Makes safe; a load that is not off soon is told by every channel while it is tried again.
  init(_ bench: BenchInstruments, within limit: Duration) async {
    let attempts = SafeAttempts(bench: bench, limit: limit) {
      LoadAlarm.sound($0, width: LiveBlock.width)
    }
    (outcomes, self.attempts) = await attempts.make()
    left = bench.leftToPerson
    await bench.close()
  }

  var isLoadOff: Bool { outcomes.load?.isOff == true }

  func lines(in language: Language) -> [String] {
    outcomes.flatMap { outcome in
      [line(outcome).text(in: language)]
        + (outcome.isOff == true ? [] : outcome.failure?.lines(in: language) ?? [])
    } + (left.map { ["! \($0.text(in: language))"] } ?? [])
  }

  private func line(_ outcome: SafeOutcome) -> BilingualText {
    let (name, raw) = (outcome.name, outcome.raw.joined(separator: ", "))
    return switch outcome.isOff {
    case true:
      BilingualText(zh: "✓ \(name.zh)：已断开，回读 \(raw)", en: "✓ \(name.en): off, read back \(raw)")
    case false:
      BilingualText(zh: "✗ \(name.zh)：未断开！回读 \(raw)", en: "✗ \(name.en): NOT OFF, read back \(raw)")
    case nil:
      BilingualText(zh: "✗ \(name.zh)：状态未知！", en: "✗ \(name.en): NOT KNOWN TO BE OFF")
    }
  }

  /// An entry of its own, of no run.
  func keep(in store: String, of bench: BenchDefinition) async throws(Failure) {
    let ledger = try Ledger.open(store: store, creating: false)
    let said = (
      lines(in: .chinese).joined(separator: " "), lines(in: .english).joined(separator: " ")
    )
    let text = BilingualText(
      zh: "装置 \(bench.number) 手动断开（\(attempts) 次尝试）：\(said.0)",
      en: "bench \(bench.number) made safe by hand (attempts: \(attempts)): \(said.1)"
    )
    let event = EventRecord(name: "safe", text: text, failure: outcomes.load?.failure)
    try await ledger.append(
      .event(event),
      run: nil,
      at: WallClock().stamp(zoneMinutes: bench.zoneMinutes)
    )
  }
}
