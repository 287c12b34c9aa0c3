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

  package func indications(
    where isWanted: (IndicationRecord) -> Bool
  ) -> [Indicated] {
    entries.compactMap { entry in
      guard case .indication(let record) = entry.body, isWanted(record) else { return nil }
      return (entry.sequence, record)
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
