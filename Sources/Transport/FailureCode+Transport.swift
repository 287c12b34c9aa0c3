package import Wording

extension FailureCode {
  package static let addressNotUnderstood = FailureCode(2001)
  package static let hostNotFound = FailureCode(2002)
  package static let connectionRefused = FailureCode(2003)
  package static let hostUnreachable = FailureCode(2004)
  package static let connectionNotMade = FailureCode(2005)
  package static let terminalMissing = FailureCode(2006)
  package static let terminalDenied = FailureCode(2007)
  package static let terminalBusy = FailureCode(2008)
  package static let notATerminal = FailureCode(2009)
  package static let lineNotOpened = FailureCode(2010)
  package static let noDescriptorLeft = FailureCode(2011)

  package static let silence = FailureCode(2020)
  package static let lineCut = FailureCode(2021)
  package static let lineFailed = FailureCode(2022)
  package static let interrupted = FailureCode(2023)
  package static let unaskedBytes = FailureCode(2024)
  package static let lineIsPoisoned = FailureCode(2025)
  package static let lineIsGone = FailureCode(2026)
  package static let lineIsClosed = FailureCode(2027)
  package static let replyIsTooLong = FailureCode(2028)
  package static let replyIsNotText = FailureCode(2029)
  package static let requestNotTaken = FailureCode(2030)
  package static let notResynchronised = FailureCode(2031)
}
