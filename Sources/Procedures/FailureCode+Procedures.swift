package import Wording

extension FailureCode {
  package static let pileNotCovered = FailureCode(3001)
  package static let classUnknown = FailureCode(3002)
  package static let connectorUnknown = FailureCode(3003)
  package static let kindNotProvided = FailureCode(3004)
  package static let loadPointOutsideNameplate = FailureCode(3005)
  package static let plannedEnergyTooSmall = FailureCode(3006)
  package static let uncertaintyUnreachable = FailureCode(3007)
  package static let loadPointNotComputable = FailureCode(3008)
  package static let methodNotAllowed = FailureCode(3009)
  package static let digitsChangeTooFast = FailureCode(3010)
  package static let pulsesWithoutConstant = FailureCode(3011)
  package static let minimumMeasuredQuantityMissing = FailureCode(3012)
  package static let supplementaryNotOffered = FailureCode(3013)
  package static let nominalVoltageMissing = FailureCode(3014)
  package static let changesTooRare = FailureCode(3015)
}
