import DataFiles
import Documents
import Evidence
import Foundation

/// The form as it ships, and documents made with it.
enum Shipped {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func form() throws -> DocumentForm {
    let path = package.appending(path: "Certificates/verification.yaml").path
    return try DocumentForm.decode(DataFile.read(path))
  }

  static func pages(_ record: OriginalRecord, number: String = "ZZ-2026-000012") throws
    -> DocumentPages
  {
    try DocumentComposer()
      .compose(
        record: record,
        form: form(),
        number: number,
        issuedOn: "2026-11-22",
        period: SampleRecord.period
      )
  }

  static func form(_ variant: DocumentVariant) throws -> DocumentForm {
    let path = package.appending(path: "Certificates/\(variant.formName).yaml").path
    return try DocumentForm.decode(DataFile.read(path))
  }

  /// The pages of the document that a pile's runs earn, or of the one asked for.
  static func pages(
    _ covered: PileRecords,
    as variant: DocumentVariant? = nil,
    certificate: DocumentRecord? = nil
  ) throws -> DocumentPages {
    try DocumentComposer()
      .compose(
        covered,
        as: variant,
        form: form(variant ?? .certificate),
        details: DocumentDetails(
          number: "ZZ-2026-000012",
          issuedOn: "2026-11-22",
          period: SampleRecord.period,
          certificate: certificate
        )
      )
  }
}
