package import Wording

extension FailureCode {
  // Numbers of documents.
  package static let numberSchemeUnusable = FailureCode(5150)
  package static let numberRangeMissing = FailureCode(5151)
  package static let numberRangeTaken = FailureCode(5152)
  package static let numberUnknown = FailureCode(5153)
  package static let numberInUse = FailureCode(5154)
  package static let institutionMissing = FailureCode(5155)
}
