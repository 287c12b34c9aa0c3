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

  /// Whether the command line itself was wrong.
  var isUsage: Bool { (7001...7007).map { FailureCode($0) }.contains(self) }

  /// Whether a file, or the store, was wrong.
  var isBadData: Bool {
    rawValue.hasPrefix("E-1") || rawValue.hasPrefix("E-3") || self == .noSuchProcedure
  }
}
