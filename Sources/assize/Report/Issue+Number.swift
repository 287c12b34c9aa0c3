import Documents
import Evidence
import Wording

extension Issue {
  /// The number a document bears: of the institution's scheme where it is one, else a specimen's.
  func number(
    for variant: DocumentVariant,
    of covered: PileRecords
  ) async throws(Failure) -> String {
    if let known = Self.knownNumber(for: variant, of: covered) { return known }
    let record = covered.leading
    return try await ledger.takeNumber(
      for: variant.rawValue,
      of: record.number,
      bench: record.opening.benchNumber,
      by: user ?? "",
      at: stamp
    ).number
  }

  /// A number that follows from the record; nil for one that is taken as the document is made.
  static func knownNumber(for variant: DocumentVariant, of covered: PileRecords) -> String? {
    let record = covered.leading
    guard covered.specimenReasons.isEmpty else { return specimenNumber(of: record, variant) }
    switch variant {
    case .certificate, .resultNotice, .inspectionRecord, .testReport: return nil
    case .originalRecord: return "R-\(year(of: record))-\(padded(record.number))"
    case .label:
      let certificate = record.standingDocuments.last {
        $0.form == DocumentVariant.certificate.rawValue
      }
      return "\(certificate?.number ?? padded(record.number))-L"
    }
  }

  /// Nothing in it is a number of an institution's scheme, and it says so.
  private static func specimenNumber(
    of record: OriginalRecord,
    _ variant: DocumentVariant
  ) -> String {
    let suffix =
      switch variant {
      case .certificate, .resultNotice, .inspectionRecord: ""
      case .originalRecord: "-R"
      case .testReport: "-T"
      case .label: "-L"
      }
    return "SPECIMEN-\(year(of: record))-\(padded(record.number))\(suffix)"
  }

  private static func year(of record: OriginalRecord) -> Substring {
    (record.closedAt ?? record.openedAt).prefix(4)
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
  }
}
