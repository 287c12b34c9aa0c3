import BenchClock
import Console
import DataFiles
import Evidence
import Execution
import Instruments
import Procedures
import Wording

extension Workplace {
  /// The pile, and every procedure that applies to it with what it provides.
  func begin(_ path: String) async throws {
    let folder = try DataFolder.locate(explicit: options.data)
    let all = CheckedFile.procedures(in: folder)
    let file = try DataFile.read(path)
    let pile = try ChargingPile.decode(file, forAnyOf: all)
    let fitting = all.filter { $0.appliesTo.contains(pile.nameplate.kind) }
    let earlier = try await ledger().earlierRuns(of: pile.identity)
    mailbox.post(
      .preparation(
        .choices(
          PileChoices(
            pile: path,
            serial: pile.nameplate.serial,
            model: pile.nameplate.model,
            maker: pile.nameplate.maker,
            connectors: pile.connectors.map {
              Field.Choice($0.id, BilingualText(verbatim: $0.id))
            },
            procedures: fitting.sorted(by: Self.isUsedBefore).map(PileChoices.Procedure.init),
            bench: options.bench,
            remarks: earlier.suffix(3).map(Self.remark),
            plate: path.hasPrefix(PileFolder().path + "/") ? PlateText(of: file) : nil
          )
        )
      )
    )
  }

  /// The regulations of this country first, each in its newest edition.
  private static func isUsedBefore(_ one: Procedure, _ other: Procedure) -> Bool {
    let (isHere, isThere) = (one.id.hasPrefix("jjg"), other.id.hasPrefix("jjg"))
    return isHere == isThere ? one.regulation.edition > other.regulation.edition : isHere
  }

  private static func remark(_ run: OriginalRecord.EarlierRun) -> BilingualText {
    let conclusion = run.conclusion?.text ?? BilingualText(zh: "未结束", en: "never closed")
    return BilingualText(
      zh: "此前的记录 \(run.number) 号，\(run.connector ?? "–") 号枪：\(conclusion.zh)",
      en: "earlier record \(run.number), connector \(run.connector ?? "–"): \(conclusion.en)"
    )
  }

  /// Everything that a run checks before it opens, and the plan it gives; nothing is switched on.
  func plan(_ order: VerificationOrder) async throws {
    do {
      mailbox.post(.preparation(.planned(try await planned(order))))
    } catch let failure as Failure {
      guard let field = OrderField.of(failure.code) else { throw failure }
      mailbox.post(.preparation(.refused([FieldProblem(field, failure)])))
    }
  }

  private func planned(_ order: VerificationOrder) async throws -> PlannedCard {
    let folder = try DataFolder.locate(explicit: options.data)
    let words = order.words(options, verifier: person?.name)
    let asked = try VerifyOptions(Arguments(words, for: .verify))
    let planned = try PlannedVerification(asked.plan, in: folder, clock: asked.clock.make())
    let ledger = try ledger()
    try await InterruptedRuns(ledger: ledger).refuseAnother(planned, session)
    try await RegisteredStandards.check(planned, in: ledger)
    let occasion = try await RunOccasion(asked, planned, ledger)
    try await occasion.check(
      verifier: person?.name,
      user: person?.user,
      asked.occasion,
      in: ledger
    )
    return PlannedCard(order, planned, asked.plan.kind)
  }
}
