import Evidence
import Metrology
import Wording

/// What `assize verify --json` prints: one object that says everything the run came to.
///
/// Numbers are texts with their digits and units as recorded, so that no reader's binary floating
/// point changes them.
struct VerificationReport: Encodable {
  struct Document: Encodable {
    var form: String
    var number: String
    var digest: String
    var path: String?
    var isSpecimen: Bool
  }

  var record: Int
  var procedure: String
  var regulation: String
  var kind: String
  var occasion: String
  var pile: PileIdentity
  var connector: String
  var openedAt: String
  var closedAt: String?
  var items: [ItemVerdict]
  var energyUsed: QuantityValue?
  var benchSeconds: String?
  var conclusion: Conclusion
  var failedItems: [String]
  var unexaminedItems: [String]
  var reason: BilingualText?
  var failure: Failure?
  var loadReadBackOff: Bool?
  var isSpecimen: Bool
  var specimenReasons: [BilingualText]
  var earlierRuns: [OriginalRecord.EarlierRun]
  var documents: [Document]
  var resumptions: [ResumptionRecord]

  /// `paths`: where each document was written, by its digest.
  init(_ record: OriginalRecord, paths: [String: String]) {
    self.record = record.number
    procedure = record.opening.procedure
    regulation = record.opening.regulation
    kind = record.opening.kind
    occasion = record.opening.occasion
    pile = record.opening.pile
    connector = record.opening.connector
    openedAt = record.openedAt
    closedAt = record.closedAt
    items = record.verdicts
    energyUsed = record.closing?.energyUsed
    benchSeconds = record.closing?.benchSeconds
    conclusion = record.closing?.conclusion ?? .notCompleted
    failedItems = record.closing?.failedItems ?? []
    unexaminedItems = record.closing?.unexaminedItems ?? []
    reason = record.closing?.reason
    failure = record.closing?.failure
    loadReadBackOff = record.closing?.loadReadBackOff
    specimenReasons = record.specimenReasons
    isSpecimen = !record.specimenReasons.isEmpty
    earlierRuns = record.earlierRuns
    resumptions = record.resumptions
    documents = record.documents.map {
      Document(
        form: $0.form,
        number: $0.number,
        digest: $0.digest,
        path: paths[$0.digest],
        isSpecimen: $0.isSpecimen
      )
    }
  }
}
