import BenchClock
import Evidence
import Execution
import Instruments
import Metrology
import Procedures
import Wording

/// The first entry of a run: what is verified, by which procedure, where and by whom.
enum Opening {
  static func record(
    _ planned: PlannedVerification,
    _ options: VerifyOptions,
    _ answers: AnswersFile?,
    _ clock: any BenchClock
  ) -> RunOpening {
    let (procedure, pile) = (planned.procedure, planned.pile)
    let bench = planned.bench
    return RunOpening(
      procedure: procedure.id,
      procedureTitle: procedure.regulation.title,
      regulation: procedure.regulation.number,
      edition: procedure.regulation.edition,
      kind: options.plan.kind.rawValue,
      occasion: options.occasion.rawValue,
      pile: pile.identity,
      nameplate: pile.rows.map { LabelledValue($0.label, $0.value.zh) },
      connector: planned.connector.id,
      connectors: pile.connectors.map(\.id),
      bench: "\(bench.number) \(bench.name.zh)",
      place: bench.place.zh,
      verifier: options.verifier ?? answers?.by,
      client: pile.client?.zh,
      clock: clock.isSimulated ? "simulated" : "wall",
      specimenReasons: specimenReasons(planned, clock)
    )
  }

  /// Why nothing this run makes can be valid; instruments add theirs when they answer.
  private static func specimenReasons(
    _ planned: PlannedVerification,
    _ clock: any BenchClock
  ) -> [BilingualText] {
    var reasons = [
      BilingualText(zh: "本版没有签名", en: "this edition has no signatures")
    ]
    let unconfirmed = planned.procedure.unconfirmedDecidingFigures.count
    if unconfirmed > 0 {
      reasons.append(
        BilingualText(
          zh: "规程文件中有 \(unconfirmed) 个决定结果的数值未经印刷文本确认",
          en: "\(unconfirmed) deciding figures of the procedure are not confirmed against the print"
        )
      )
    }
    if clock.isSimulated {
      reasons.append(BilingualText(zh: "时间是模拟的", en: "time was simulated"))
    }
    for role in planned.untriedDrivers {
      reasons.append(
        BilingualText(
          zh: "\(role.name.zh)的驱动没有对照实物或记录试过",
          en: "the driver of the \(role.name.en) has not been tried against a transcript"
        )
      )
    }
    return reasons
  }
}
