import Evidence
import Metrology
import Wording

@testable import Documents

extension SampleRecord {
  /// A pile with the guns A and B, both conforming.
  static func twoGuns() -> PileRecords {
    PileRecords(onConnector("A", conforming()), others: [onConnector("B", second(conforming()))])
  }

  /// Gun A conforms, gun B does not.
  static func twoGunsOneBad() -> PileRecords {
    PileRecords(onConnector("A", conforming()), others: [onConnector("B", nonconforming())])
  }

  /// The record of one gun of two.
  static func onConnector(_ connector: String, _ record: OriginalRecord) -> OriginalRecord {
    var record = record
    record.opening.connector = connector
    record.opening.connectors = ["A", "B"]
    return record
  }

  /// The next run, on the day after.
  private static func second(_ record: OriginalRecord) -> OriginalRecord {
    var record = record
    record.number = 13
    record.openedAt = "2026-11-22T09:05:12+08:00"
    record.closedAt = "2026-11-22T09:51:40+08:00"
    record.earlierRuns = [
      OriginalRecord.EarlierRun(
        number: 12,
        at: "2026-11-21T14:05:12+08:00",
        conclusion: .conforming,
        reason: nil,
        readings: 6
      )
    ]
    for index in record.identities.indices {
      record.identities[index].link = "tcp://127.0.0.1:\(6000 + index)"
    }
    record.chainHead = String(repeating: "aa17", count: 16)
    return record
  }
}
