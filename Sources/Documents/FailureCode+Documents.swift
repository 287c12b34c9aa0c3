package import Wording

extension FailureCode {
  /// The run has not ended, or was not completed: no document.
  package static let noDocumentEarned = FailureCode(6001)
  /// An in-service inspection earns a record, which comes with a later form.
  package static let inspectionEarnsNoCertificate = FailureCode(6002)
  /// Nothing says why this is a specimen, and nothing may turn the words off.
  package static let specimenWithoutReason = FailureCode(6003)
  /// The record's conclusion and its verdicts do not agree.
  package static let recordContradictsItself = FailureCode(6004)
  /// A date, a number or a period that a document needs is missing or cannot be read.
  package static let documentDetailMissing = FailureCode(6005)
  /// A font of the documents is not installed.
  package static let fontMissing = FailureCode(6006)
  /// No installed font has a character of the document.
  package static let characterMissing = FailureCode(6007)
  /// One piece of text is taller than a page.
  package static let textTooLong = FailureCode(6008)
  /// Pango or Cairo could not do its work.
  package static let drawingFailed = FailureCode(6009)
}
