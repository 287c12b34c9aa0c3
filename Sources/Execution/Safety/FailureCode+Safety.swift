package import Wording

/// Numbered from the end of the room's block downwards.
extension FailureCode {
  package static let limitCrossed = FailureCode(4999)
  package static let planBeyondLimit = FailureCode(4998)
}
