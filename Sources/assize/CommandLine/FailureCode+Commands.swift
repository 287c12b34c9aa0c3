import BenchClock
import Evidence
import Execution
import Transport
import Wording

extension FailureCode {
  static let unknownCommand = FailureCode(7001)
  static let unknownOption = FailureCode(7002)
  static let optionWithoutValue = FailureCode(7003)
  static let optionMissing = FailureCode(7004)
  static let optionTwice = FailureCode(7005)
  static let wrongOperands = FailureCode(7006)
  static let unusableValue = FailureCode(7007)
  static let outputNotWritten = FailureCode(7008)
  static let noSuchProcedure = FailureCode(7009)
  static let inputEnded = FailureCode(7010)
  static let guardNotStarted = FailureCode(7011)
  static let noDocument = FailureCode(7012)
  static let noSuchConnector = FailureCode(7013)
  static let nobodyToAsk = FailureCode(7014)
  static let noSuchBlueprint = FailureCode(7015)
  static let cleanUpOverdue = FailureCode(7099)
  static let runInterrupted = FailureCode(7016)
  static let nothingInterrupted = FailureCode(7017)
  static let severalInterrupted = FailureCode(7018)

  // People
  static let signInMissing = FailureCode(7020)
  static let institutionMissing = FailureCode(7021)
  static let passphraseNotGiven = FailureCode(7022)
  static let accountExists = FailureCode(7023)
  static let keyFileTaken = FailureCode(7024)
  static let lastAdministrator = FailureCode(7025)
  static let administratorMissing = FailureCode(7026)

  // Measurement standards
  static let standardUnregistered = FailureCode(7060)
  static let standardDiffers = FailureCode(7061)
  // Occasions and what the office does.
  static let occasionNotProvided = FailureCode(7030)
  static let routineContestsNothing = FailureCode(7031)
  static let kindAfterRepair = FailureCode(7032)
  static let contestsAnotherPile = FailureCode(7033)
  static let sameVerifier = FailureCode(7034)
  static let noSuchFigure = FailureCode(7035)
  static let figureDiffers = FailureCode(7036)
  static let correctionDecides = FailureCode(7037)
  static let nothingConfirmed = FailureCode(7038)
  static let nothingToAuthorise = FailureCode(7039)
  static let nothingToReissue = FailureCode(7040)
  static let nothingToCorrect = FailureCode(7041)
  static let authorAuthorises = FailureCode(7042)
  static let authorUnknown = FailureCode(7043)
  static let photographMissing = FailureCode(7080)
  static let photographUnusable = FailureCode(7081)
  static let photographChanged = FailureCode(7082)
  static let noTerminal = FailureCode(7090)
  static let fileWrong = FailureCode(7091)
  static let unforeseen = FailureCode(7092)
  static let viewerNotStarted = FailureCode(7095)

  /// Whether the command line itself was wrong.
  var isUsage: Bool {
    let usage: [FailureCode] = [
      .unknownCommand, .unknownOption, .optionWithoutValue, .optionMissing, .optionTwice,
      .wrongOperands, .unusableValue, .noSuchConnector, .noSuchBlueprint, .nobodyToAsk,
      .severalInterrupted,
      .signInMissing, .addressNotUnderstood, .clockChoiceNotUnderstood,
    ]
    return usage.contains(self)
  }

  /// Whether a file, or the store, was wrong.
  var isBadData: Bool {
    let data: [FailureCode] = [
      .noSuchProcedure, .answerMissing, .answerUnusable, .storeMissing, .storeForeign, .storeNewer,
      .storeNotMade, .storeNotOpened, .storeReadOnly, .storeFull, .storeDamaged, .storeAltered,
      .roomShort, .backupTaken, .backupNotWritten, .backupBroken, .backupUnfinished, .clockBehind,
      .recordDestroyed, .yearNotOver, .yearEmpty, .recordOpen, .recordKept, .destructionUnchecked,
    ]
    return rawValue.hasPrefix("E-1") || rawValue.hasPrefix("E-3") || data.contains(self)
  }
}
