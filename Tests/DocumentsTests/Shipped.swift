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
}
