package import Execution
package import Metrology
package import Wording

/// Told of a run under way and its result.
package enum RunNews: Sendable {
  /// It is prepared and begins, with the longest pause that its procedure allows.
  case begins(pauseAtMost: QuantityValue?)
  case event(RunEvent)
  /// A person is needed.
  case asks(RunAsked)
  /// What was asked is answered, or not needed any more.
  case answered
  /// It was asked to stop, and puts the load off first.
  case stopping
  /// A pause was asked for, or taken back.
  case pausing(Bool)
  /// It could not begin, or not go on.
  case refused(Failure)
  case over(RunResult)
  case abandoned(record: Int)
}
