package import Wording

extension FailureCode {
  // The store as a whole.
  package static let digestUnavailable = FailureCode(5001)
  package static let storeMissing = FailureCode(5002)
  package static let storeForeign = FailureCode(5003)
  package static let storeNewer = FailureCode(5004)
  package static let storeNotMade = FailureCode(5005)
  package static let storeNotOpened = FailureCode(5006)
  package static let storeReadOnly = FailureCode(5007)
  package static let storeFull = FailureCode(5008)
  package static let storeBusy = FailureCode(5009)
  package static let storeDamaged = FailureCode(5010)
  package static let storeAltered = FailureCode(5011)
  package static let storeMoved = FailureCode(5012)
  package static let storeFailed = FailureCode(5013)
  package static let roomShort = FailureCode(5014)

  // What is appended.
  package static let entryRefused = FailureCode(5020)
  package static let runClosedAlready = FailureCode(5021)
  package static let attachmentNotKept = FailureCode(5022)

  // What is read back.
  package static let entryBroken = FailureCode(5030)
  package static let entryKindUnknown = FailureCode(5031)
  package static let entryUnreadable = FailureCode(5032)
  package static let runUnknown = FailureCode(5033)
  package static let attachmentUnknown = FailureCode(5034)
  package static let attachmentBroken = FailureCode(5035)
  package static let headUnknown = FailureCode(5036)
  package static let fileUnreadable = FailureCode(5037)

  // The ledger over the years.
  package static let recordDestroyed = FailureCode(5040)
  package static let backupTaken = FailureCode(5041)
  package static let backupNotWritten = FailureCode(5042)
  package static let backupBroken = FailureCode(5043)
  package static let backupUnfinished = FailureCode(5044)
  package static let clockBehind = FailureCode(5045)
  package static let yearNotOver = FailureCode(5046)
  package static let yearEmpty = FailureCode(5047)
  package static let recordOpen = FailureCode(5048)
  package static let recordKept = FailureCode(5049)
  package static let destructionUnchecked = FailureCode(5050)

  // Keys.
  package static let signingUnavailable = FailureCode(5100)
  package static let keyNotUnderstood = FailureCode(5101)
  package static let keyMissing = FailureCode(5102)
  package static let keyOpenToOthers = FailureCode(5103)
  package static let keyNotWritten = FailureCode(5104)
  package static let passphraseShort = FailureCode(5105)
  package static let witnessNotUnderstood = FailureCode(5106)

  // People.
  package static let userNameUnusable = FailureCode(5110)
  package static let accountUnknown = FailureCode(5111)
  package static let accountClosed = FailureCode(5112)
  package static let accountLocked = FailureCode(5113)
  package static let passphraseWrong = FailureCode(5114)
  package static let keyOfSomebodyElse = FailureCode(5115)
  package static let roleNotHeld = FailureCode(5116)

  // Signatures.
  package static let benchKeyUnregistered = FailureCode(5120)
  package static let benchKeyOther = FailureCode(5121)
  package static let benchKeyMissing = FailureCode(5122)
  package static let recordNotClosed = FailureCode(5123)
  package static let recordSignedAlready = FailureCode(5124)
  package static let stageNotDue = FailureCode(5125)
  package static let stageOfTheSamePerson = FailureCode(5126)
  package static let runOfAnotherVerifier = FailureCode(5127)
  package static let witnessNotMet = FailureCode(5128)
}
