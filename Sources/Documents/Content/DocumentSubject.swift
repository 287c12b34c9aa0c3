import Evidence
import Metrology
import Wording

/// The records that have earned a document, with what a document adds to them.
///
/// Making one is the only gate: whatever may not become a document is refused here.
struct DocumentSubject {
  let covered: PileRecords
  let variant: DocumentVariant
  let number: String
  /// Nil for a run that never ended: its original record alone can be printed.
  let conclusion: Conclusion?
  /// The days on which the first and the last of the connectors were verified.
  let verified: ClosedRange<CivilDate>
  let issuedOn: CivilDate
  /// Nil for whatever has no valid-until date.
  let validity: (until: CivilDate, period: Figure<QuantityValue>)?
  let institution: DocumentForm.Institution
  /// Whether anything keeps it from being a document; known from the records alone.
  let isSpecimen: Bool
  /// The number of the withdrawn document that this one replaces.
  let replaces: String?
  /// The certificate that a label stands for.
  let certificate: DocumentRecord?
  /// The runs a part of the document lists; all of them unless it looks at one connector.
  private(set) var records: [OriginalRecord]

  init(
    _ covered: PileRecords,
    as wish: DocumentVariant?,
    institution: DocumentForm.Institution,
    details: DocumentDetails
  ) throws(Failure) {
    let gate = try DocumentGate(covered, wish)
    guard !details.number.isEmpty else {
      throw .documentDetailMissing(Self.numberName, value: details.number)
    }
    let verified = try Self.days(of: covered)
    guard let issued = CivilDate(details.issuedOn) else {
      throw .documentDetailMissing(Self.issuedName, value: details.issuedOn)
    }
    self.covered = covered
    records = covered.records.map(\.corrected)
    isSpecimen = !covered.specimenReasons.isEmpty
    replaces = details.replaces
    variant = gate.variant
    conclusion = gate.conclusion
    number = details.number
    self.institution =
      covered.leading.standing?.institution.map(DocumentForm.Institution.init) ?? institution
    self.verified = verified
    issuedOn = issued
    certificate = details.certificate
    validity =
      gate.variant.isLimited ? try Self.validity(from: verified.lowerBound, details.period) : nil
    guard variant != .label || certificate != nil else {
      throw .labelWithoutCertificate(run: covered.leading.number)
    }
  }

  /// The run a part looks at, or the latest.
  var record: OriginalRecord { records.count == 1 ? records[0] : covered.leading.corrected }

  /// Whether rows say which connector they belong to.
  var isSeveral: Bool { covered.isSeveral }

  /// The id a row of this run carries; nil where the pile has one connector alone.
  func connector(of record: OriginalRecord) -> String? {
    isSeveral ? record.opening.connector : nil
  }

  /// The connectors without a run, where the document does not look at one that has.
  var unexaminedInView: [String] {
    records.count == covered.records.count ? covered.unexamined : []
  }

  /// The same document, looking at one connector.
  func focused(on record: OriginalRecord) -> DocumentSubject {
    var copy = self
    copy.records = [record]
    return copy
  }

  /// The verdicts of a run that belong to this document.
  func verdicts(of record: OriginalRecord) -> [ItemVerdict] {
    switch variant.scope {
    case .conclusion: record.conclusiveVerdicts
    case .supplementary: record.verdicts.filter(\.isSupplementary)
    case .everything: record.verdicts
    }
  }

  /// The load points of every item, in the order they were examined.
  func loadPoints(of record: OriginalRecord) -> [LoadPointVerdict] {
    verdicts(of: record).flatMap(\.loadPoints)
  }

  var clock: (verdict: ItemVerdict, values: ClockVerdict)? {
    verdicts(of: record).lazy.compactMap { item in item.clock.map { (item, $0) } }.first
  }

  /// When the document's facts were complete: the file's own date.
  var date: String { covered.leading.closedAt ?? covered.leading.openedAt }

  /// A time as printed; the zone stands only where it is not the run's own.
  func time(_ text: String) -> String {
    let printed = Printed.time(text)
    let own = Printed.time(record.openedAt).split(separator: " ")
    guard own.count == 3, printed.hasSuffix(" \(own[2])") else { return printed }
    return String(printed.dropLast(own[2].count + 1))
  }

  private static func days(of covered: PileRecords) throws(Failure) -> ClosedRange<CivilDate> {
    var range: ClosedRange<CivilDate>?
    for record in covered.records {
      let end = record.closedAt ?? record.openedAt
      guard let day = CivilDate(dayOf: end) else {
        throw .documentDetailMissing(verifiedName, value: end)
      }
      let known = range ?? day...day
      range = min(known.lowerBound, day)...max(known.upperBound, day)
    }
    guard let range else { throw .documentDetailMissing(verifiedName, value: "") }
    return range
  }

  /// From the first connector's day, so that no connector is trusted longer than its period.
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
