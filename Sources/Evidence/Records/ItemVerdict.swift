package import Metrology
package import Wording

/// What one verification item came to, with all it rests on; recomputable from the entries it cites.
package struct ItemVerdict: Equatable, Sendable, Codable {
  /// The item's name in the procedure, `operating-error`.
  package var item: String
  package var name: BilingualText
  package var clause: String?
  package var conclusion: Conclusion
  /// Why it failed, was not completed, or does not apply.
  package var remark: BilingualText?
  /// One row for each load point; empty for an item without load points.
  package var loadPoints: [LoadPointVerdict]
  package var clock: ClockVerdict?
  /// One for each charging session; empty for an item that judges no sessions.
  package var sessions: [SessionVerdict]
  /// Measured and judged on its own: no part of the conclusion, in a test report instead of the
  /// certificate.
  package var isSupplementary: Bool
  /// The figures that decided.
  package var figures: [FigureUse]
  /// Sequence numbers of the ledger entries this rests on.
  package var restsOn: [Int]

  package init(
    item: String,
    name: BilingualText,
    clause: String?,
    conclusion: Conclusion,
    remark: BilingualText? = nil,
    loadPoints: [LoadPointVerdict] = [],
    clock: ClockVerdict? = nil,
    sessions: [SessionVerdict] = [],
    isSupplementary: Bool = false,
    figures: [FigureUse] = [],
    restsOn: [Int] = []
  ) {
    self.item = item
    self.name = name
    self.clause = clause
    self.conclusion = conclusion
    self.remark = remark
    self.loadPoints = loadPoints
    self.clock = clock
    self.sessions = sessions
    self.isSupplementary = isSupplementary
    self.figures = figures
    self.restsOn = restsOn
  }
}
