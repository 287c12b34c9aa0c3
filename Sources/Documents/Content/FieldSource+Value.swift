import Evidence
import Metrology
import Wording

extension FieldSource {
  /// What the record says; nil where it says nothing.
  func value(of subject: DocumentSubject) -> BilingualText? {
    switch self {
    case .certificateNumber: BilingualText(verbatim: subject.number)
    case .labelledCertificate: verbatim(subject.certificate?.number)
    case .labelledDigest: verbatim(subject.certificate?.digest)
    case .recordNumber: distinct(subject) { "\($0.number)" }
    case .verificationDate: verificationDate(of: subject)
    case .issueDate: subject.issuedOn.text
    case .validUntil: subject.validity?.until.text
    case .validityPeriod: subject.validity.map { months($0.period.value) }
    case .conclusion: subject.conclusion?.text.capitalised ?? Words.neverEnded
    case .failedItems: names(of: ItemRow.failed(of: subject))
    case .unexaminedItems: names(of: ItemRow.unexamined(of: subject))
    case .institutionName: subject.institution.name
    case .institutionAuthorisation: subject.institution.authorisation
    case .institutionContact: subject.institution.contact
    case .softwareVersion: verbatim(subject.record.software?.version)
    case .seals, .labelNumbers, .earlierCertificate, .labelOff: statedValue(of: subject)
    case .pileKind, .pileModel, .pileSerial, .pileMaker, .pileAccuracyClass:
      pileValue(of: subject.record.opening)
    case .clockPile, .clockReference, .clockDeviation, .clockLimit, .clockReferenceSource,
      .clockReferenceUncertainty, .clockConclusion, .clockCaptures, .clockSpread, .clockReading:
      subject.clock.flatMap { clockValue($0.verdict, $0.values) }
    case .runBegan, .runEnded, .runDuration, .runClock, .runReason, .energyUsed, .loadState:
      runValue(of: subject)
    case .planMethod, .planWiring, .planEnergy, .planMinutes, .planSupplementary, .referenceClass,
      .referenceRepeatability, .referenceTransducer:
      subject.record.plan.flatMap(planValue)
    case .client, .regulation, .kind, .occasion, .connector, .bench, .place, .verifier:
      openingValue(of: subject)
    }
  }

  private func pileValue(of opening: RunOpening) -> BilingualText? {
    switch self {
    case .pileModel: BilingualText(verbatim: opening.pile.model)
    case .pileSerial: BilingualText(verbatim: opening.pile.serial)
    case .pileMaker: BilingualText(verbatim: opening.pile.maker)
    case .pileAccuracyClass: verbatim(nameplate(opening, "accuracy class"))
    case .pileKind: verbatim(nameplate(opening, "instrument")) ?? Words.chargingPile
    default: nil
    }
  }

  /// The nameplate is a list of labelled values; a label is found by its English words.
  private func nameplate(_ opening: RunOpening, _ label: String) -> String? {
    opening.nameplate.first { $0.label.en.lowercased() == label }?.value
  }

  private func clockValue(_ item: ItemVerdict, _ clock: ClockVerdict) -> BilingualText? {
    switch self {
    case .clockPile: BilingualText(verbatim: Printed.time(clock.pile, places: 3))
    case .clockReference: BilingualText(verbatim: Printed.time(clock.reference, places: 3))
    case .clockDeviation: BilingualText(verbatim: Printed.number(clock.deviation))
    case .clockLimit: clock.limit.map { BilingualText(verbatim: "±\($0)") } ?? Words.notJudged
    case .clockReferenceSource: Words.text(of: clock.referenceSource)
    case .clockReferenceUncertainty: BilingualText(verbatim: "\(clock.referenceUncertainty)")
    case .clockConclusion: item.conclusion.text.capitalised
    case .clockCaptures: BilingualText(verbatim: "\(clock.captures)")
    case .clockSpread: BilingualText(verbatim: clock.spread ?? "—")
    case .clockReading: Words.clockReading(clock)
    default: nil
    }
  }

  private func runValue(of subject: DocumentSubject) -> BilingualText? {
    let closing = subject.record.closing
    return switch self {
    case .runBegan: BilingualText(verbatim: Printed.time(subject.record.openedAt))
    case .runEnded: subject.record.closedAt.map { BilingualText(verbatim: Printed.time($0)) }
    case .runDuration: verbatim(closing.map { "\($0.benchSeconds) s" })
    case .runClock: Words.text(of: subject.record.opening.clock)
    case .runReason: closing.map(reason) ?? Words.neverEnded
    case .energyUsed: verbatim(closing?.energyUsed.map { Printed.number("\($0)") })
    case .loadState: closing?.loadReadBackOff.map(Words.loadState)
    default: nil
    }
  }

  private func reason(of closing: RunClosing) -> BilingualText {
    let failure = closing.failure.map { failure in
      BilingualText(
        zh: "\(failure.code.rawValue) \(failure.sentence.zh)",
        en: "\(failure.code.rawValue) \(failure.sentence.en)"
      )
    }
    let reasons = [closing.reason, failure].compactMap(\.self)
    guard !reasons.isEmpty else { return BilingualText(zh: "无", en: "None") }
    return BilingualText(
      zh: reasons.map(\.zh).joined(separator: " "),
      en: reasons.map(\.en).joined(separator: " ")
    )
  }

  private func planValue(_ plan: PlanRecord) -> BilingualText? {
    switch self {
    case .planMethod: Words.text(of: plan.method)
    case .planWiring: Words.text(of: plan.wiring)
    case .planEnergy: BilingualText(verbatim: "\(plan.energy)")
    case .planMinutes: BilingualText(verbatim: "\(plan.minutes)")
    case .planSupplementary:
      plan.supplementary.isEmpty
        ? BilingualText(zh: "无", en: "None") : Words.list(plan.supplementary.map(Words.text))
    case .referenceClass: BilingualText(verbatim: "\(plan.reference.accuracyClass) %")
    case .referenceRepeatability:
      BilingualText(
        verbatim: "\(plan.reference.repeatability) %, n = \(plan.reference.repeatabilityReadings)"
      )
    case .referenceTransducer:
      plan.reference.transducer.map { BilingualText(verbatim: "±\($0) %") }
        ?? BilingualText(zh: "未使用", en: "None")
    default: nil
    }
  }

  private func openingValue(of subject: DocumentSubject) -> BilingualText? {
    let opening = subject.record.opening
    return switch self {
    case .client: verbatim(opening.client)
    case .regulation:
      BilingualText(
        zh: "\(opening.regulation)《\(opening.procedureTitle.zh)》",
        en: opening.procedureTitle.en
      )
    case .kind: Words.text(of: opening.kind)
    case .occasion: Words.text(of: opening.occasion)
    case .connector: connectors(of: subject)
    case .bench: distinct(subject) { $0.opening.bench }
    case .place: distinct(subject) { $0.opening.place }
    case .verifier: distinct(subject) { $0.opening.verifier }
    default: nil
    }
  }

  /// What the covered runs say, each thing once.
  private func distinct(
    _ subject: DocumentSubject,
    _ text: (OriginalRecord) -> String?
  ) -> BilingualText? {
    let texts = subject.records.compactMap(text).distinct.map(BilingualText.init(verbatim:))
    return texts.isEmpty ? nil : Words.list(texts)
  }

  private func connectors(of subject: DocumentSubject) -> BilingualText {
    Words.list(
      subject.records.map { BilingualText(verbatim: $0.opening.connector) }
        + subject.unexaminedInView.map {
          BilingualText(zh: "\($0)（未检）", en: "\($0) (not examined)")
        }
    )
  }

  private func verificationDate(of subject: DocumentSubject) -> BilingualText {
    let (first, last) = (subject.verified.lowerBound, subject.verified.upperBound)
    guard first != last else { return first.text }
    return BilingualText(zh: "\(first.text.zh)至 \(last.text.zh)", en: "\(first) to \(last)")
  }

  private func names(of items: [ItemRow]) -> BilingualText {
    guard !items.isEmpty else { return BilingualText(zh: "无", en: "None") }
    return Words.list(
      items.map { item in
        guard let connector = item.connector else { return item.name }
        return BilingualText(
          zh: "枪 \(connector)：\(item.name.zh)",
          en: "connector \(connector): \(item.name.en)"
        )
      }
    )
  }

  private func verbatim(_ text: String?) -> BilingualText? {
    text.map(BilingualText.init(verbatim:))
  }

  private func months(_ period: QuantityValue) -> BilingualText {
    BilingualText(zh: "\(period.number) 个月", en: "\(period.number) months")
  }
}
