package import Wording

extension FailureCode {
  /// The run has not ended, or was not completed: no document.
  package static let noDocumentEarned = FailureCode(6001)
  /// An in-service inspection earns an inspection record and nothing else.
  package static let inspectionEarnsNoCertificate = FailureCode(6002)
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
  /// A connector of the pile was not examined, and none failed.
  package static let connectorsUnexamined = FailureCode(6010)
  /// A later run of the same connector says otherwise.
  package static let runSuperseded = FailureCode(6011)
  /// The records earned another document than the one asked for.
  package static let otherDocumentEarned = FailureCode(6012)
  /// An inspection record of a run that is no in-service inspection.
  package static let noInspection = FailureCode(6013)
  /// A test report of a run without supplementary items.
  package static let nothingSupplementary = FailureCode(6014)
  /// A label before its certificate.
  package static let labelWithoutCertificate = FailureCode(6016)
  /// libqrencode could not encode a text.
  package static let codeNotMade = FailureCode(6017)
  /// The form does not describe the document.
  package static let formWithoutDocument = FailureCode(6015)
}
