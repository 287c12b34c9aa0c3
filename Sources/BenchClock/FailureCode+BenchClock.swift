package import Wording

extension FailureCode {
  package static let clockChoiceNotUnderstood = FailureCode(8001)
  package static let clockUnreachable = FailureCode(8002)
  package static let clockLost = FailureCode(8003)
  package static let clockAnswerNotUnderstood = FailureCode(8004)
  package static let clockSeatInUse = FailureCode(8005)
  package static let clockSeatLeft = FailureCode(8006)
  package static let systemClockUnreadable = FailureCode(8007)
}
