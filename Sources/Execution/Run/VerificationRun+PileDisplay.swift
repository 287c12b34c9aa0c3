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
    let place = "\(planned.item)/\(planned.point.loadPoint)/\(planned.reading)/\(moment.rawValue)"
    return try await read(
      place,
      BilingualText(
        zh: "充电桩显示的电能（\(planned.point.name.zh)，第 \(planned.reading) 次，如 1.234 kWh）",
        en: "energy shown by the pile (\(planned.point.name.en), reading \(planned.reading), as in "
          + "1.234 kWh)"
      )
    )
  }

  /// The register that never restarts; nil where the display has none and nobody is asked for it.
  func pileCumulativeEnergy() async throws(Failure) -> PileIndication? {
    guard let display = environment.bench.display, display.shows("cumulative-energy") else {
      return nil
    }
    return PileIndication(try await display.cumulativeEnergy())
  }

  /// What a person reads off the display; asked again by nobody: what was given is what is kept.
  private func read(_ place: String, _ prompt: BilingualText) async throws(Failure)
    -> PileIndication
  {
    guard let answer = try await environment.answers.indication(place, prompt) else {
      throw .indicationMissing(place)
    }
    guard let value = QuantityValue(answer.text), value.unit.kind == .energy else {
      throw .indicationUnusable(answer.text, place)
    }
    return PileIndication(
      raw: answer.text,
      value: value,
      through: answer.by,
      source: answer.source.rawValue
    )
  }
}
