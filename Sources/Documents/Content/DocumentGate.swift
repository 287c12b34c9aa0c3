import Evidence
import Metrology
import Wording

/// What records earn: the document, and its conclusion.
struct DocumentGate {
  let variant: DocumentVariant
  let conclusion: Conclusion?

  /// Nil asks for the certificate or the notice, whichever was earned.
  init(_ covered: PileRecords, _ wish: DocumentVariant?) throws(Failure) {
    switch wish {
    case .originalRecord:
      (variant, conclusion) = (.originalRecord, covered.leading.closing?.conclusion)
    case .testReport:
      (variant, conclusion) = (.testReport, try Self.supplementary(covered))
    case nil, .certificate, .resultNotice, .label, .inspectionRecord:
      let conclusion = try Self.conclusion(of: covered, isInspection: wish == .inspectionRecord)
      self.conclusion = conclusion
      variant = try Self.variant(for: conclusion, wish, run: covered.leading.number)
    }
  }

  private static func variant(
    for conclusion: Conclusion,
    _ wish: DocumentVariant?,
    run: Int
  ) throws(Failure) -> DocumentVariant {
    let earned = conclusion == .conforming ? DocumentVariant.certificate : .resultNotice
    switch wish {
    case nil, earned: return earned
    case .inspectionRecord: return .inspectionRecord
    case .label where earned == .certificate: return .label
    case .some(let wish): throw .otherDocumentEarned(run: run, wish, earned: earned)
    }
  }

  /// A pile conforms only if every connector does; one that does not is enough for a notice.
  private static func conclusion(
    of covered: PileRecords,
    isInspection: Bool
  ) throws(Failure) -> Conclusion {
    for record in covered.records {
      let isInService = record.opening.kind == "in-service"
      if isInService, !isInspection { throw .inspectionEarnsNoCertificate(run: record.number) }
      if isInspection, !isInService { throw .noInspection(run: record.number) }
      try checkEarned(record)
    }
    let conclusion = Conclusion.combined(covered.records.compactMap(\.closing?.conclusion))
    guard conclusion == .nonconforming || covered.unexamined.isEmpty else {
      throw .connectorsUnexamined(
        covered.unexamined,
        pile: covered.leading.opening.pile.serial,
        occasion: covered.leading.opening.occasion
      )
    }
    return conclusion
  }

  private static func checkEarned(_ record: OriginalRecord) throws(Failure) {
    guard let closing = record.closing, record.closedAt != nil else {
      throw .noDocumentEarned(run: record.number, conclusion: nil)
    }
    guard closing.conclusion.leadsToDocument else {
      throw .noDocumentEarned(run: record.number, conclusion: closing.conclusion)
    }
    guard agrees(closing, with: record) else {
      throw .recordContradictsItself(run: record.number, conclusion: closing.conclusion)
    }
  }

  /// A certificate needs every item conforming, a notice at least one that failed and is named.
  private static func agrees(_ closing: RunClosing, with record: OriginalRecord) -> Bool {
    let verdicts = record.conclusiveVerdicts
    let failed = Set(verdicts.filter { $0.conclusion == .nonconforming }.map(\.item))
    guard failed == Set(record.failedItems) else { return false }
    guard closing.conclusion == .conforming else { return !failed.isEmpty }
    return record.unexaminedItems.isEmpty
      && Conclusion.combined(verdicts.map(\.conclusion)) == .conforming
  }

  /// What was measured on request stands whatever became of the rest of the run.
  private static func supplementary(_ covered: PileRecords) throws(Failure) -> Conclusion {
    let run = covered.leading.number
    guard covered.records.allSatisfy({ $0.closing != nil }) else {
      throw .noDocumentEarned(run: run, conclusion: nil)
    }
    let verdicts = covered.records.flatMap { $0.verdicts.filter(\.isSupplementary) }
    guard verdicts.contains(where: { $0.conclusion.leadsToDocument }) else {
      throw .nothingSupplementary(run: run)
    }
    return .combined(verdicts.map(\.conclusion))
  }
}

extension OriginalRecord {
  /// The verdicts that make the conclusion.
  var conclusiveVerdicts: [ItemVerdict] { verdicts.filter { !$0.isSupplementary } }

  /// Items examined and out of limits, by id; without supplementary ones.
  var failedItems: [String] { closing?.failedItems.filter { !isSupplementary($0) } ?? [] }

  /// Items not examined to their end, by id; without supplementary ones.
  var unexaminedItems: [String] { closing?.unexaminedItems.filter { !isSupplementary($0) } ?? [] }

  func isSupplementary(_ item: String) -> Bool {
    verdicts.first { $0.item == item }?.isSupplementary
      ?? plan?.supplementary.contains(item) ?? false
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
