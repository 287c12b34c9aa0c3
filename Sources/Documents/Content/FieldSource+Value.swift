import Evidence
import Metrology
import Wording

extension FieldSource {
  /// What the record says; nil where it says nothing.
  func value(of subject: DocumentSubject) -> BilingualText? {
    switch self {
    case .certificateNumber: BilingualText(verbatim: subject.number)
    case .recordNumber: BilingualText(verbatim: "\(subject.record.number)")
    case .verificationDate: subject.verifiedOn.text
    case .issueDate: subject.issuedOn.text
    case .validUntil: subject.validity?.until.text
    case .validityPeriod: subject.validity.map { months($0.period.value) }
    case .conclusion: subject.closing.conclusion.text.capitalised
    case .failedItems: names(of: ItemRow.failed(of: subject))
    case .unexaminedItems: names(of: ItemRow.unexamined(of: subject))
    case .institutionName: subject.institution.name
    case .institutionAuthorisation: subject.institution.authorisation
    case .institutionContact: subject.institution.contact
    case .softwareVersion: verbatim(subject.record.software?.version)
    case .pileKind, .pileModel, .pileSerial, .pileMaker, .pileAccuracyClass:
      pileValue(of: subject.record.opening)
    case .clockPile, .clockReference, .clockDeviation, .clockLimit, .clockReferenceSource,
      .clockReferenceUncertainty, .clockConclusion:
      subject.clock.flatMap { clockValue($0.verdict, $0.values) }
    case .runBegan, .runEnded, .runDuration, .runClock, .energyUsed, .loadState:
      runValue(of: subject)
    case .client, .regulation, .kind, .occasion, .connector, .bench, .place, .verifier:
      openingValue(of: subject.record.opening)
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
    default: nil
    }
  }

  private func runValue(of subject: DocumentSubject) -> BilingualText? {
    switch self {
    case .runBegan: BilingualText(verbatim: Printed.time(subject.record.openedAt))
    case .runEnded: BilingualText(verbatim: Printed.time(subject.endedAt))
    case .runDuration: BilingualText(verbatim: "\(subject.closing.benchSeconds) s")
    case .runClock: Words.text(of: subject.record.opening.clock)
    case .energyUsed: verbatim(subject.closing.energyUsed.map { Printed.number("\($0)") })
    case .loadState: subject.closing.loadReadBackOff.map(loadState)
    default: nil
    }
  }

  private func openingValue(of opening: RunOpening) -> BilingualText? {
    switch self {
    case .client: verbatim(opening.client)
    case .regulation:
      BilingualText(
        zh: "\(opening.regulation)《\(opening.procedureTitle.zh)》",
        en: opening.procedureTitle.en
      )
    case .kind: Words.text(of: opening.kind)
    case .occasion: Words.text(of: opening.occasion)
    case .connector: BilingualText(verbatim: opening.connector)
    case .bench: BilingualText(verbatim: opening.bench)
    case .place: BilingualText(verbatim: opening.place)
    case .verifier: verbatim(opening.verifier)
    default: nil
    }
  }

  private func names(of items: [ItemRow]) -> BilingualText {
    guard !items.isEmpty else { return BilingualText(zh: "无", en: "None") }
    return BilingualText(
      zh: items.map(\.name.zh).joined(separator: "、"),
      en: items.map(\.name.en).joined(separator: "; ")
    )
  }

  private func verbatim(_ text: String?) -> BilingualText? {
    text.map(BilingualText.init(verbatim:))
  }

  private func months(_ period: QuantityValue) -> BilingualText {
    BilingualText(zh: "\(period.number) 个月", en: "\(period.number) months")
  }

  private func loadState(_ isOff: Bool) -> BilingualText {
    isOff
      ? BilingualText(zh: "已回读：断开", en: "Read back: off")
      : BilingualText(zh: "已回读：未断开", en: "Read back: still on")
  }
}
