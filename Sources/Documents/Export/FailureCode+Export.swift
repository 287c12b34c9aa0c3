package import Wording

extension FailureCode {
  /// A spreadsheet could not be written.
  package static let exportNotWritten = FailureCode(6020)
  /// A value is longer than its column.
  package static let exportTooLong = FailureCode(6021)
  /// Nothing of what was asked for can be exported.
  package static let nothingToExport = FailureCode(6022)
}
