import Evidence
import Metrology
import Wording

/// A record that has earned a document, with what a document adds to it.
///
/// Making one is the only gate: whatever may not become a document is refused here.
struct DocumentSubject {
  let record: OriginalRecord
  let closing: RunClosing
  let variant: DocumentVariant
  let number: String
  let endedAt: String
  let verifiedOn: CivilDate
  let issuedOn: CivilDate
  /// Nil for a result notice.
  let validity: (until: CivilDate, period: Figure<QuantityValue>)?
  let institution: DocumentForm.Institution

  init(
    record: OriginalRecord,
    institution: DocumentForm.Institution,
    number: String,
    issuedOn: String,
    period: Figure<QuantityValue>?
  ) throws(Failure) {
    let (closing, variant, endedAt) = try Self.earned(by: record)
    guard !number.isEmpty else { throw .documentDetailMissing(Self.numberName, value: number) }
    guard let verified = CivilDate(dayOf: endedAt) else {
      throw .documentDetailMissing(Self.verifiedName, value: endedAt)
    }
    guard let issued = CivilDate(issuedOn) else {
      throw .documentDetailMissing(Self.issuedName, value: issuedOn)
    }
    self.record = record
    self.closing = closing
    self.variant = variant
    self.number = number
    self.endedAt = endedAt
    self.institution = institution
    verifiedOn = verified
    self.issuedOn = issued
    validity = variant == .certificate ? try Self.validity(from: verified, period) : nil
  }

  /// The load points of every item, in the order they were examined.
  var loadPoints: [LoadPointVerdict] { record.verdicts.flatMap(\.loadPoints) }

  var clock: (verdict: ItemVerdict, values: ClockVerdict)? {
    record.verdicts.lazy.compactMap { item in item.clock.map { (item, $0) } }.first
  }

  /// A time as printed; the zone stands only where it is not the run's own.
  func time(_ text: String) -> String {
    let printed = Printed.time(text)
    let own = Printed.time(record.openedAt).split(separator: " ")
    guard own.count == 3, printed.hasSuffix(" \(own[2])") else { return printed }
    return String(printed.dropLast(own[2].count + 1))
  }

  private static func earned(
    by record: OriginalRecord
  ) throws(Failure) -> (RunClosing, DocumentVariant, String) {
    guard record.opening.kind != "in-service" else {
      throw .inspectionEarnsNoCertificate(run: record.number)
    }
    guard let closing = record.closing, let endedAt = record.closedAt else {
      throw .noDocumentEarned(run: record.number, conclusion: nil)
    }
    guard closing.conclusion.leadsToDocument else {
      throw .noDocumentEarned(run: record.number, conclusion: closing.conclusion)
    }
    guard agrees(closing, with: record.verdicts) else {
      throw .recordContradictsItself(run: record.number, conclusion: closing.conclusion)
    }
    guard !record.specimenReasons.isEmpty else {
      throw .specimenWithoutReason(run: record.number)
    }
    return (closing, closing.conclusion == .conforming ? .certificate : .resultNotice, endedAt)
  }

  /// A certificate needs every item conforming, a notice at least one that failed and is named.
  private static func agrees(_ closing: RunClosing, with verdicts: [ItemVerdict]) -> Bool {
    let failed = Set(verdicts.filter { $0.conclusion == .nonconforming }.map(\.item))
    guard failed == Set(closing.failedItems) else { return false }
    guard closing.conclusion == .conforming else { return !failed.isEmpty }
    return closing.unexaminedItems.isEmpty
      && Conclusion.combined(verdicts.map(\.conclusion)) == .conforming
  }

  private static func validity(
    from day: CivilDate,
    _ period: Figure<QuantityValue>?
  ) throws(Failure) -> (CivilDate, Figure<QuantityValue>) {
    guard
      let period, period.value.unit == .month,
      let months = Int("\(period.value.number)"), let until = day.validUntil(months: months)
    else {
      throw .documentDetailMissing(periodName, value: period.map { "\($0.value)" } ?? "")
    }
    return (until, period)
  }

  private static let numberName = BilingualText(zh: "证书编号", en: "document number")
  private static let verifiedName = BilingualText(zh: "检定日期", en: "verification date")
  private static let issuedName = BilingualText(zh: "签发日期", en: "issue date")
  private static let periodName = BilingualText(zh: "检定周期", en: "verification period")
}
