import Evidence
import Metrology
import Procedures
import Wording

extension RunJudgement {
  /// What each charge asked for against what was due (付费金额误差): an interval over the digits that
  /// the display hides and over the split by the pile's own clock.
  func payment(_ facts: RunFacts) -> ItemVerdict? {
    guard let provision = procedure.payment else { return nil }
    guard let tariff = pile.tariff, let display = pile.amount else {
      var verdict = ItemVerdict(provision.heading, .notCompleted)
      verdict.remark = BilingualText(
        zh: "充电桩文件没有写明电价和金额显示",
        en: "the pile's file states no tariff or no amount display"
      )
      return treated(verdict)
    }
    return sessions(facts, provision.heading) { session throws(MetrologyFault) -> SessionVerdict in
      guard let amount = session.amount else { throw .wrongKind(.amount, expected: .money) }
      let shown = try RegisterDifference(start: session.pileStart, end: session.pileEnd)
      let reference = try RegisterDifference(
        start: session.referenceStart,
        end: session.referenceEnd
      )
      let course = try SessionCourse(session, tariff)
      let due = try AmountDue(
        PaymentInputs(
          tariff: tariff,
          start: course.start,
          end: course.end,
          energy: shown.energy,
          energyResolution: pile.display.resolution,
          register: pile.display.register,
          shares: course.shares,
          rounding: display.rounding,
          roundedFees: display.parts,
          amountResolution: display.resolution
        )
      )
      let deviation = try PaymentDeviation(shown: amount, due: due)
      let limit = try limit(provision, course)
      return SessionVerdict(
        session: session.number,
        shownEnergy: shown.energy,
        referenceEnergy: reference.energy,
        payment: PaymentVerdict(deviation, amount, course),
        limit: limit,
        conclusion: try deviation.conclusion(
          limit: limit,
          insideRule: provision.inside.value == .nominal ? .nominal : .conforming
        )
      )
    }
  }

  /// The limit at the highest price that took part, in yuan.
  private func limit(
    _ provision: PaymentProvision,
    _ course: SessionCourse
  ) throws(MetrologyFault) -> QuantityValue {
    let highest = course.periods.map(\.price).max { $0.inBaseUnit < $1.inBaseUnit }
    let limit = try provision.limit.value.value(
      resolution: pile.display.resolution,
      price: highest ?? QuantityValue(.zero, .yuanPerKilowattHour)
    )
    return QuantityValue(try limit.stated(places: 2), .yuan)
  }
}

extension PaymentVerdict {
  fileprivate init(
    _ deviation: PaymentDeviation,
    _ amount: QuantityValue,
    _ course: SessionCourse
  ) {
    func yuan(_ ratio: ExactRatio) -> String { String(ratio.signedText(places: 4).dropFirst()) }
    self.init(
      shown: amount,
      nominal: yuan(deviation.due.nominal) + " yuan",
      least: yuan(deviation.due.least) + " yuan",
      most: yuan(deviation.due.most) + " yuan",
      deviation: deviation.yuan.signedText(places: 4) + " yuan",
      periods: course.periods.map { period in
        let name = period.name.map { "\($0) " } ?? ""
        return BilingualText(
          zh:
            "\(name)\(period.from)–\(period.until)：电费 \(period.electricity)，服务费 \(period.service)",
          en: "\(name)\(period.from)–\(period.until): electricity \(period.electricity), "
            + "service \(period.service)"
        )
      }
    )
  }
}
