package import Wording

extension FailureCode {
  package static let fileHasFindings = FailureCode(1001)
  package static let dataFolderMissing = FailureCode(1101)
  package static let dataFileUnknown = FailureCode(1102)
}
