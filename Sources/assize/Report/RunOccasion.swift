import Evidence
import Execution
import Metrology
import Procedures
import Wording

/// What a run follows from: the record it contests or repeats, and what lets it begin after a failure
/// (promise 2).
struct RunOccasion: Sendable {
  var contests: Int?
  /// The entry that authorises another routine run after a nonconforming one.
  var authorisation: Int?

  /// Refuses a run that may not begin: nothing starts after a failure but what its occasion allows.
  init(
    _ options: VerifyOptions,
    _ planned: PlannedVerification,
    _ ledger: Ledger
  ) async throws(Failure) {
    let occasion = options.occasion
    guard planned.procedure.occasions.contains(occasion) else {
      throw .occasionNotProvided(occasion, by: planned.procedure)
    }
    let earlier = try await ledger.earlierRuns(of: planned.pile.identity)
      .filter { $0.connector == planned.connector.id && $0.conclusion?.leadsToDocument == true }
    let failed = earlier.last.flatMap { $0.conclusion == .nonconforming ? $0.number : nil }
    switch occasion {
    case .routine:
      if let contested = options.contests { throw .routineContestsNothing(contested) }
      guard let failed else { return }
      contests = failed
      authorisation = try await ledger.unusedAuthorisation(of: failed)
      if authorisation == nil { throw .occasionNeeded(after: failed) }
    case .afterRepair:
      let kind = planned.procedure.kindAfterRepair
      guard options.plan.kind == kind else { throw .kindAfterRepair(options.plan.kind, is: kind) }
      contests = try Self.contested(options.contests, among: earlier) ?? failed
    case .arbitration, .reinspection:
      contests = try Self.contested(options.contests, among: earlier) ?? earlier.last?.number
    }
  }

  private static func contested(
    _ asked: Int?,
    among earlier: [OriginalRecord.EarlierRun]
  ) throws(Failure) -> Int? {
    guard let asked else { return nil }
    guard earlier.contains(where: { $0.number == asked }) else {
      throw .contestsAnotherPile(asked, instead: earlier.map(\.number))
    }
    return asked
  }

  /// Who contests a verification does not want the same eyes again.
  func check(
    verifier: String?,
    user: String?,
    _ occasion: VerificationOccasion,
    in ledger: Ledger
  ) async throws(Failure) {
    guard [.arbitration, .reinspection].contains(occasion), let contests else { return }
    let before = try await ledger.originalRecord(contests).opening
    let isSameUser = user != nil && user == before.user
    let isSameName = verifier != nil && verifier == before.verifier
    if isSameUser || isSameName { throw .sameVerifier(verifier ?? user ?? "", as: contests) }
  }
}

extension Ledger {
  /// The authorisation of one more run after a record that no run has used yet.
  fileprivate func unusedAuthorisation(of run: Int) throws(Failure) -> Int? {
    let given = try entries(run: run).filter { $0.body.kind == .authorisation }.map(\.sequence)
    guard !given.isEmpty else { return nil }
    let used = try openings().compactMap(\.authorisation)
    return given.last { !used.contains($0) }
  }
}
