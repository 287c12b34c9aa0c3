package import Metrology
package import Wording

/// How a run ended.
package struct RunClosing: Equatable, Sendable, Codable {
  package var conclusion: Conclusion
  /// Items examined and out of limits, by id.
  package var failedItems: [String]
  /// Items not examined to their end, by id.
  package var unexaminedItems: [String]
  /// Why the run ended early; nil for a run that reached its end.
  package var reason: BilingualText?
  /// The failure that ended it.
  package var failure: Failure?
  /// The reference's energy over the whole run (B7).
  package var energyUsed: QuantityValue?
  /// Whether the load answered that it is off after the run; nil where nobody could ask.
  package var loadReadBackOff: Bool?
  /// Bench time from opening to closing.
  package var benchSeconds: String

  package init(
    conclusion: Conclusion,
    failedItems: [String],
    unexaminedItems: [String],
    reason: BilingualText?,
    failure: Failure?,
    energyUsed: QuantityValue?,
    loadReadBackOff: Bool?,
    benchSeconds: String
  ) {
    self.conclusion = conclusion
    self.failedItems = failedItems
    self.unexaminedItems = unexaminedItems
    self.reason = reason
    self.failure = failure
    self.energyUsed = energyUsed
    self.loadReadBackOff = loadReadBackOff
    self.benchSeconds = benchSeconds
  }
}
