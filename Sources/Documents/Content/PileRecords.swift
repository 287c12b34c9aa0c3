package import Evidence
package import Wording

/// The runs that one document covers: one pile, and for each connector the run that examined it.
package struct PileRecords: Sendable {
  /// In the order of the pile's connectors; never empty.
  package let records: [OriginalRecord]
  /// The latest of them: it completed the pile, and the document is kept under it.
  package let leading: OriginalRecord
  /// The connectors that no completed run examined, in the same order.
  package let unexamined: [String]

  /// `alone`: the document is of the run and not of the pile.
  package init(_ record: OriginalRecord, others: [OriginalRecord] = [], alone: Bool = false) {
    let all = [record] + others
    let leading = all.max { $0.number < $1.number } ?? record
    let connectors = leading.opening.connectors
    self.leading = leading
    records = all.sorted { left, right in
      let places = [left, right].map { connectors.firstIndex(of: $0.opening.connector) ?? .max }
      return (places[0], left.number) < (places[1], right.number)
    }
    unexamined =
      alone ? [] : connectors.filter { id in !all.contains { $0.opening.connector == id } }
  }

  /// The same runs as they are known better now.
  package init(_ records: [OriginalRecord], as other: PileRecords) {
    self.records = records
    leading = records.first { $0.number == other.leading.number } ?? other.leading
    unexamined = other.unexamined
  }

  /// Every reason why a document of them is a specimen, each once.
  package var specimenReasons: [BilingualText] { records.flatMap(\.specimenReasons).distinct }

  /// Whether the pile has more than one connector.
  var isSeveral: Bool { records.count + unexamined.count > 1 }
}
