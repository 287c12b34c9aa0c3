import BenchClock
import Evidence
import Metrology
import Simulator
import Synchronization
import Wording

@testable import Execution

/// A person in front of the simulated pile: answers from the file, and reads the display.
final class ReadingPerson: AnswerSource {
  private let file: AnswersFile
  private let simulated: SimulatedBench
  private let entry: Answer.Entry
  /// How late each key is, in s, beside the pile's own offset.
  private let reactions: [Double]
  private let offset: Double
  /// For keys under load: a person waits at the clock like everybody else.
  private let clock: (any BenchClock)?
  private let asked = Mutex<[IndicationRequest]>([])

  init(
    _ simulated: SimulatedBench,
    entry: Answer.Entry = .twice,
    clockOffset offset: Double = 0,
    reactions: [Double] = [0.2],
    clock: (any BenchClock)? = nil
  ) throws {
    self.clock = clock
    file = try Shipped.answers()
    self.simulated = simulated
    self.entry = entry
    (self.offset, self.reactions) = (offset, reactions)
  }

  var requests: [IndicationRequest] { asked.withLock { $0 } }

  func check(for questions: [Question]) throws(Failure) { try file.check(for: questions) }
  func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    try await file.answers(to: questions)
  }
  func reasonForAbort() async -> String? { nil }

  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? {
    asked.withLock { $0.append(request) }
    if case .keyPress(let times) = request.entry {
      guard request.register == .pileEnergy, let clock else { return try pressed(request, times) }
      return try await pressedUnderLoad(request, times, clock)
    }
    let shown = Int128(simulated.truth.registeredSessionEnergy * 1000)
    return answer("\(ExactDecimal(digits: shown, places: 3)) kWh", entry)
  }

  /// The pile shows the reference's time and its offset; each key comes late.
  private func pressed(_ request: IndicationRequest, _ times: Int) throws(Failure) -> Answer {
    let now = try request.mark()
    let second = (now.reference.unixNanoseconds / 1_000_000_000 + 2) * 1_000_000_000
    var presses: [KeyPress] = []
    for number in 0..<times {
      let shown = second + Int64(number) * 1_000_000_000
      var moment = now
      let late = reactions[number % reactions.count] - offset
      moment.reference.unixNanoseconds = shown + Int64(late * 1e9)
      let time = CivilTime(unixNanoseconds: shown, zoneMinutes: request.zoneMinutes)
      presses.append(KeyPress(shown: time?.text ?? "", at: moment))
    }
    var given = answer(presses.last?.shown ?? "", .keyPress)
    given.presses = presses
    return given
  }

  /// Watches the display and presses at each change, late as a hand is.
  private func pressedUnderLoad(
    _ request: IndicationRequest,
    _ times: Int,
    _ clock: any BenchClock
  ) async throws(Failure) -> Answer {
    let seat = try clock.join()
    defer { seat.leave() }
    let resolution = request.resolution?.number ?? ExactDecimal(1)
    var shown = steps(of: resolution)
    var presses: [KeyPress] = []
    while presses.count < times {
      try await wait(seat, until: clock.now + .milliseconds(10))
      guard steps(of: resolution) != shown else { continue }
      shown = steps(of: resolution)
      let late = reactions[presses.count % reactions.count]
      try await wait(seat, until: clock.now + .seconds(late))
      let number = ExactDecimal(digits: shown, places: 0) * resolution
      presses.append(KeyPress(shown: "\(number) kWh", at: try request.mark()))
    }
    var given = answer(presses.last?.shown ?? "", .keyPress)
    given.presses = presses
    return given
  }

  private func steps(of resolution: ExactDecimal) -> Int128 {
    Int128(simulated.truth.registeredSessionEnergy / resolution.approximation)
  }

  private func wait(_ seat: any ClockSeat, until deadline: Duration) async throws(Failure) {
    do { try await seat.sleep(until: deadline) } catch { throw .interrupted }
  }

  private func answer(_ text: String, _ entry: Answer.Entry) -> Answer {
    Answer(
      text: text,
      by: "王检定",
      at: "2026-11-21T09:00:00+08:00",
      with: nil,
      source: .keyed,
      entry: entry,
      confirmedBy: entry == .confirmed ? "李核验" : nil
    )
  }
}
