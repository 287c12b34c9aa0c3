package import Wording

extension FailureCode {
  package static let identityNotUnderstood = FailureCode(2101)
  package static let identityIsOther = FailureCode(2102)
  package static let serialIsOther = FailureCode(2103)
  package static let commandUnknown = FailureCode(2104)
  package static let valueCannotBeSent = FailureCode(2105)
  package static let valueOutOfRange = FailureCode(2106)
  package static let settingNotTaken = FailureCode(2107)
  package static let errorInQueue = FailureCode(2108)
  package static let errorQueueEndless = FailureCode(2109)

  package static let replyIsNoNumber = FailureCode(2110)
  package static let replyHasNoData = FailureCode(2111)
  package static let replyIsOverRange = FailureCode(2112)
  package static let replyHasOtherUnit = FailureCode(2113)
  package static let replyOutOfRange = FailureCode(2114)
  package static let replyHasOtherFields = FailureCode(2115)
  package static let replyIsNoKnownState = FailureCode(2116)
  package static let replyIsNoDateTime = FailureCode(2117)
  package static let statusInvalidates = FailureCode(2118)
  package static let integrationNotReset = FailureCode(2119)
  package static let safeStateNotReached = FailureCode(2120)
  package static let roleNotOnBench = FailureCode(2121)
  package static let notReady = FailureCode(2122)
  package static let wiringNotMeasured = FailureCode(2123)
  package static let notAcknowledged = FailureCode(2124)
}
