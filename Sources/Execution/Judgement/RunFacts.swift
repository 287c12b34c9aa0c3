package import Evidence
import Metrology

/// What the ledger holds of one run, in order: the only input of every judgement.
package struct RunFacts: Sendable {
  package var entries: [LedgerEntry]

  package init(_ entries: [LedgerEntry]) {
    self.entries = entries
  }

  /// An indication and the entry that holds it.
  package typealias Indicated = (sequence: Int, record: IndicationRecord)

  /// The indications that count: not those of a part that was interrupted and then repeated.
  package func indications(
    where isWanted: (IndicationRecord) -> Bool
  ) -> [Indicated] {
    Self.indications(in: counting, where: isWanted)
  }

  /// Those that count and those that only stay on record.
  func allIndications(where isWanted: (IndicationRecord) -> Bool) -> [Indicated] {
    Self.indications(in: entries, where: isWanted)
  }

  private static func indications(
    in entries: [LedgerEntry],
    where isWanted: (IndicationRecord) -> Bool
  ) -> [Indicated] {
    entries.compactMap { entry in
      guard case .indication(let record) = entry.body, isWanted(record) else { return nil }
      return (entry.sequence, record)
    }
  }

  /// The entries from which a judgement is made.
  var counting: [LedgerEntry] {
    let resumptions = resumptions
    if resumptions.isEmpty { return entries }
    return entries.filter { entry in
      guard case .indication = entry.body else { return true }
      return !resumptions.contains { $0.leavesOut(entry.sequence) }
    }
  }

  package var resumptions: [ResumptionRecord] {
    entries.compactMap { entry in
      if case .resumption(let record) = entry.body { record } else { nil }
    }
  }

  /// The indications of one reading, and the value of a register at a moment of it.
  func reading(
    _ number: Int,
    at loadPoint: String,
    of item: String
  ) -> (all: [Indicated], value: (Register, Moment) -> QuantityValue?) {
    let all = indications {
      $0.item == item && $0.loadPoint == loadPoint && $0.reading == number
    }
    return (
      all,
      { register, moment in
        all.first { $0.record.register == register && $0.record.moment == moment }
          .flatMap { QuantityValue($0.record.value) }
      }
    )
  }

  typealias Register = IndicationRecord.Register
  typealias Moment = IndicationRecord.Moment

  /// The answers whose question stands below a place of the procedure, `appearance/`.
  package func answers(below place: String) -> [(sequence: Int, record: AnswerRecord)] {
    entries.compactMap { entry in
      guard case .answer(let record) = entry.body, record.item.hasPrefix(place) else { return nil }
      return (entry.sequence, record)
    }
  }

  package var plan: PlanRecord? {
    entries.lazy.compactMap { entry in
      if case .plan(let plan) = entry.body { plan } else { nil }
    }.first
  }

  package var identities: [IdentityRecord] {
    entries.compactMap { entry in
      if case .identity(let record) = entry.body { record } else { nil }
    }
  }

  package var verdicts: [ItemVerdict] {
    entries.compactMap { entry in
      if case .verdict(let verdict) = entry.body { verdict } else { nil }
    }
  }
}
