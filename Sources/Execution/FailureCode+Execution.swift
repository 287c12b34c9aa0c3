package import Wording

extension FailureCode {
  package static let answerMissing = FailureCode(4001)
  package static let answerUnusable = FailureCode(4002)
  package static let preconditionNotMet = FailureCode(4003)
  package static let stopped = FailureCode(4004)
  package static let sessionNotStarted = FailureCode(4005)
  package static let loadNotStable = FailureCode(4006)
  package static let registersNotStill = FailureCode(4007)
  package static let sessionEndedEarly = FailureCode(4008)
  package static let integrationNotRunning = FailureCode(4010)
  package static let loadNotSafe = FailureCode(4011)
  package static let recordDiffers = FailureCode(4012)
  package static let recordIncomplete = FailureCode(4013)
  package static let wrongPile = FailureCode(4016)
  package static let occasionNeeded = FailureCode(4017)
  package static let energyNotReached = FailureCode(4019)
  package static let clockNotCaptured = FailureCode(4020)
  package static let endedByRule = FailureCode(4023)
  package static let registerNotRestarted = FailureCode(4024)
  package static let loadPointMissed = FailureCode(4025)
  package static let indicationMissing = FailureCode(4026)
}
