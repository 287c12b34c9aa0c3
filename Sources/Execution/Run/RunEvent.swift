package import Evidence
package import Metrology
package import Wording

/// What whoever watches a run is told, as it happens.
package enum RunEvent: Sendable {
  /// The run has its record number; the plan that will be followed.
  case opened(number: Int, plan: PlanRecord)
  /// An interrupted run goes on; what it had come to.
  case resumed(Interruption)
  /// What is covered, what is not, and whatever else a person must know before the load is on.
  case notice(BilingualText)
  /// The run pauses between two readings, load off, for the stated time at most.
  case paused(by: String, limit: QuantityValue)
  case continued(by: String, after: Duration)
  /// A step begins.
  case step(BilingualText)
  /// Live values, many times a minute.
  case progress(RunProgress)
  /// A reading was taken to its end.
  case reading(loadPoint: BilingualText, ReadingVerdict)
  case judged(ItemVerdict)
  case failed(Failure)
  /// The work is over, however it ended, and is being put away; or that is done.
  case cleanUp(isUnderWay: Bool)
  /// The load could not be shown to be off: the loudest thing the product says.
  case loadNotSafe(Failure)
  case closed(number: Int, RunClosing)
}
