import Metrology
import Wording

extension LedgerFile {
  /// The pile's and the reference's cumulative registers against the last record that read the same.
  func registerGaps(
    of record: OriginalRecord,
    entries: [LedgerEntry]
  ) throws(Failure) -> [RegisterGap] {
    let earlier = try summaries().filter { $0.number < record.number }.reversed()
    let pile = earlier.filter { $0.pile.isSamePile(as: record.opening.pile) }
    var gaps: [RegisterGap] = []
    if let gap = try gap(.pileCumulativeEnergy, entries, pile.map(\.number)) { gaps.append(gap) }
    if let meter = entries.referenceMeter,
      let gap = try gap(.referenceEnergy, entries, earlier.map(\.number), of: meter)
    {
      gaps.append(gap)
    }
    return gaps
  }

  private func gap(
    _ register: IndicationRecord.Register,
    _ entries: [LedgerEntry],
    _ earlier: [Int],
    of meter: String? = nil
  ) throws(Failure) -> RegisterGap? {
    guard let now = entries.value(of: register, at: .runStart) else { return nil }
    for run in earlier {
      let past = try self.entries(
        where: "e.run = ? AND e.kind IN ('identity', 'indication')",
        [.integer(run)]
      )
      guard meter == nil || past.referenceMeter == meter,
        let then = past.value(of: register, at: .runEnd)
      else { continue }
      return RegisterGap(register: register, since: run, then: then, now: now)
    }
    return nil
  }
}

extension [LedgerEntry] {
  /// The serial number that the reference meter answered.
  fileprivate var referenceMeter: String? {
    lazy.compactMap { entry in
      guard case .identity(let record) = entry.body, record.role == "reference-meter" else {
        return nil
      }
      return record.serial
    }.first
  }

  fileprivate func value(
    of register: IndicationRecord.Register,
    at moment: IndicationRecord.Moment
  ) -> QuantityValue? {
    let values = compactMap { entry -> String? in
      guard case .indication(let record) = entry.body,
        (record.register, record.moment) == (register, moment)
      else { return nil }
      return record.value
    }
    return (moment == .runEnd ? values.last : values.first).flatMap { QuantityValue($0) }
  }
}
