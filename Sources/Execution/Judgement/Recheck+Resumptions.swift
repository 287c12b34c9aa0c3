import Evidence

extension Recheck {
  /// What a resumption left out may be what was in progress and nothing else: finished readings that
  /// no longer count would be a choice among readings (promise 2).
  static func resumptions(_ facts: RunFacts, _ judgement: RunJudgement) -> [Difference] {
    facts.entries.compactMap { entry in
      guard case .resumption(let recorded) = entry.body, let run = entry.run else { return nil }
      let before = RunFacts(facts.entries.filter { $0.sequence < entry.sequence })
      let from = judgement.interruption(of: run, before)?.from
      let last = before.allIndications { _ in true }.last?.sequence ?? 0
      // The entry of the software that resumes is written with the resumption, and its guard's word
      // may come in between: neither is an indication.
      let isRight = min(from ?? 0, last + 1) == min(recorded.from, last + 1)
      guard !isRight || recorded.after < last || recorded.after >= entry.sequence else {
        return nil
      }
      return Difference(
        item: "resumption",
        recorded: "\(recorded.from)…\(recorded.after)",
        recomputed: "\(from ?? 0)…\(last)"
      )
    }
  }
}
