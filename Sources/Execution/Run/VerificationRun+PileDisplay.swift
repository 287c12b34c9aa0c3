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
    guard let answer = try await environment.answers.indication(asked) else {
      throw .indicationMissing(asked.id)
    }
    try requireAgreed(answer, as: asked)
    guard case .energy(let value) = try asked.accepts(answer.text) else {
      throw .indicationUnusable(answer.text, asked.id)
    }
    return PileIndication(answer, value)
  }

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
