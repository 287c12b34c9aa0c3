import BenchClock
import Evidence
import Execution
import Wording

extension Measurement {
  /// One whole verification whose end the bench signs, or the same without; prints its whole time.
  ///
  /// With signatures it ends as the program does: the head is signed once more and witnessed.
  static let signedRun = Measurement(
    name: "signed-run",
    operands: "BENCH CLOCK PILE ANSWERS STORE signed|unsigned"
  ) { words in
    let run = try SimulatedRun(bench: words[0], pile: words[2], answers: words[3])
    let clock = try ClockChoice(words[1]).make()
    let ledger = try Ledger.open(store: words[4], creating: true)
    let key = BenchKey(bench: run.request.opening.bench, key: try KeyPair.generate())
    let folder = KeyFolder("\(words[4])-keys")
    let record = BenchKeyRecord(bench: key.bench, publicKey: key.key.publicKey.pem, by: "-")
    let isSigned = words[5] == "signed"
    if isSigned { try await ledger.append(.benchKey(record), run: nil, at: stamp) }
    let start = ContinuousClock.now
    if isSigned { try await ledger.sealRuns(with: key) }
    _ = try await run.perform(on: clock, into: ledger)
    if isSigned {
      try folder.keep(await ledger.signHead(with: key, run: nil, at: stamp))
    }
    print((ContinuousClock.now - start).nanoseconds)
    return 0
  }
}
