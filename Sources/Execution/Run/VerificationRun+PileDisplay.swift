import Evidence
import Instruments
import Metrology
import Wording

extension VerificationRun {
  /// The pile's energy as displayed: by its driver, or read by a person where there is none.
  func pileEnergy(_ planned: ReadingUnderWay, _ moment: IndicationRecord.Moment)
    async throws(Failure)
    -> PileIndication
  {
    if let display = environment.bench.display { return PileIndication(try await display.energy()) }
    return try await read(request(planned, moment))
  }

  /// The register that never restarts; nil where the display has none and nobody is asked for it.
  func pileCumulativeEnergy() async throws(Failure) -> PileIndication? {
    guard let display = environment.bench.display, display.shows("cumulative-energy") else {
      return nil
    }
    return PileIndication(try await display.cumulativeEnergy())
  }

  /// What a person reads off the display, agreed and checked where it was typed.
  private func read(_ asked: IndicationRequest) async throws(Failure) -> PileIndication {
    let (answer, value) = try await answer(to: asked) { () async throws(Failure) -> Answer? in
      try await environment.answers.indication(asked)
    } accepting: { (answer) throws(Failure) -> QuantityValue in
      try requireAgreed(answer, as: asked)
      guard case .energy(let value) = try asked.accepts(answer.text) else {
        throw .indicationUnusable(answer.text, asked.id)
      }
      return value
    }
    return PileIndication(answer, value)
  }

  /// Names what nothing can use and asks again, a few times: a slip must not cost a run.
  ///
  /// What a file says does not change by asking.
  func answer<Value>(
    to asked: IndicationRequest,
    ask: () async throws(Failure) -> Answer?,
    accepting accept: (Answer) throws(Failure) -> Value
  ) async throws(Failure) -> (Answer, Value) {
    var triesLeft = Self.triesOfAnEntry
    while true {
      guard let answer = try await ask() else { throw .indicationMissing(asked.id) }
      triesLeft -= 1
      do throws(Failure) {
        return (answer, try accept(answer))
      } catch {
        guard answer.source == .keyed, triesLeft > 0 else { throw error }
        environment.observe(.notice(error.sentence))
      }
      try checkStop()
    }
  }

  /// A source that is never right is no person.
  private static let triesOfAnEntry = 5

  /// What was keyed otherwise than the procedure asks is no reading; a file's is a specimen anyway.
  private func requireAgreed(
    _ answer: Answer,
    as asked: IndicationRequest
  ) throws(Failure) {
    guard answer.source == .keyed else { return }
    switch (asked.entry, answer.entry) {
    case (.once, _), (.twice, .twice), (.keyPress, .keyPress): return
    case (.confirmed, .confirmed) where answer.confirmedBy != nil: return
    default: throw .indicationNotAgreed(asked.id)
    }
  }
}
