/// One connection to one instrument: its unfinished line, its errors and the answers it holds back.
struct InstrumentConversation {
  private struct HeldAnswer {
    var bytes: [UInt8]
    /// Real, monotonic, in ns; nil waits for the next line.
    var release: Int64?
  }

  private let instrument: SimulatedInstrument
  private let bench: BenchState
  private var buffer = LineBuffer()
  private var errors = ErrorQueue()
  private var held: [HeldAnswer] = []
  private(set) var isCut = false

  init(with instrument: SimulatedInstrument, of bench: BenchState) {
    self.instrument = instrument
    self.bench = bench
  }

  /// The bytes to send for the bytes that came.
  mutating func receive(_ bytes: some Sequence<UInt8>, at wall: Int64) -> [UInt8] {
    guard let lines = buffer.append(bytes) else {
      buffer = LineBuffer()
      errors.append(.tooMuchData)
      return []
    }
    var output: [UInt8] = []
    for line in lines where !isCut {
      output += held.filter { $0.release == nil }.flatMap(\.bytes)
      held.removeAll { $0.release == nil }
      switch bench.receive(line, by: instrument, &errors) {
      case .nothing: break
      case .line(let answer): output += answer
      case .late(let answer, let delay):
        // A delay of centuries is written as easily as one of seconds, and is never over either.
        let release = delay.map { wall + Int64(min($0, 1_000_000_000) * 1_000_000_000) }
        held.append(HeldAnswer(bytes: answer, release: release))
      case .cut: isCut = true
      }
    }
    return output
  }

  /// The held answers whose time has come.
  mutating func release(at wall: Int64) -> [UInt8] {
    let isDue = { (answer: HeldAnswer) in answer.release.map { $0 <= wall } ?? false }
    defer { held.removeAll(where: isDue) }
    return held.filter(isDue).flatMap(\.bytes)
  }

  /// In ms of real time; -1 where nothing is due by itself.
  func timeToNextRelease(at wall: Int64) -> CInt {
    guard let next = held.compactMap(\.release).min() else { return -1 }
    return CInt(clamping: max(0, (next - wall + 999_999) / 1_000_000))
  }
}
