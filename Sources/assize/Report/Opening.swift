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
    _ clock: any BenchClock,
    _ occasion: RunOccasion,
    _ signatory: Signatory?
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
      bench: self.bench(bench),
      place: bench.place.zh,
      verifier: signatory?.name ?? options.verifier ?? answers?.by,
      client: pile.client?.zh,
      clock: clock.isSimulated ? "simulated" : "wall",
      specimenReasons: [],
      user: signatory?.user,
      contests: occasion.contests,
      authorisation: occasion.authorisation
    )
  }

  /// How a record names a bench.
  static func bench(_ bench: BenchDefinition) -> String { "\(bench.number) \(bench.name.zh)" }
}
