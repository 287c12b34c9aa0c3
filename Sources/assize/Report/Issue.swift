import DataFiles
import Documents
import Evidence
import Execution
import Metrology
import Procedures
import Wording

/// Makes the document a closed run has earned, keeps it, and writes it out.
enum Issue {
  /// The written documents, by digest; empty where the run earned none.
  static func documents(
    of run: Int,
    _ preparation: Preparation,
    _ options: VerifyOptions,
    _ session: Session
  ) async throws -> [String: String] {
    let ledger = preparation.ledger
    let record = try await ledger.originalRecord(run)
    guard let closing = record.closing, closing.conclusion.leadsToDocument else { return [:] }
    guard preparation.earnsCertificate else {
      let words = BilingualText(
        zh: "使用中检查只留原始记录；检查记录的格式尚未提供。",
        en: "An in-service inspection leaves its original record; the inspection record's form is "
          + "not there yet."
      )
      Output.errors([words.text(in: session.language)])
      return [:]
    }
    let stamp = try preparation.stamp()
    let pages = try DocumentComposer().compose(
      record: record,
      form: preparation.form,
      number: number(of: record, stamp),
      issuedOn: String(stamp.prefix(10)),
      period: preparation.request.procedure.period.atMost
    )
    let bytes = try PDFWriter().write(pages)
    let digest = try await ledger.attach(bytes)
    let made = DocumentRecord(
      form: pages.form.rawValue,
      number: pages.number,
      digest: "\(digest)",
      pages: pages.pages.count,
      isSpecimen: pages.isSpecimen
    )
    try await ledger.append(.document(made), run: run, at: stamp)
    let path = "\(options.documents)/\(made.number).pdf"
    try WholeFile.write(bytes, to: path)
    Output.errors([specimen(record).text(in: session.language)])
    return [made.digest: path]
  }

  /// What is made is no document yet, and why.
  private static func specimen(_ record: OriginalRecord) -> BilingualText {
    let reasons = record.specimenReasons
    return BilingualText(
      zh: "! 样张，无效：" + reasons.map(\.zh).joined(separator: "；") + "。",
      en: "! SPECIMEN, NOT VALID: " + reasons.map(\.en).joined(separator: "; ") + "."
    )
  }

  /// Nothing here is a number of an institution's scheme, and it says so.
  private static func number(of record: OriginalRecord, _ stamp: String) -> String {
    let padded = String(repeating: "0", count: max(0, 6 - "\(record.number)".count))
    return "SPECIMEN-\(stamp.prefix(4))-\(padded)\(record.number)"
  }
}
