import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Whether the bench can see for itself that the pile counts nothing without load.
  nonisolated var measuresNoLoad: Bool {
    request.procedure.operatingError.noLoad != nil && environment.bench.display != nil
      && request.procedure.appearance.heading.treatment(in: request.kind) != .omitted
      && request.procedure.appearance.checklist.contains(where: \.isMeasured)
  }

  /// A session without load: the pile's register may move by the written steps at most.
  func examineNoLoad() async throws(Failure) {
    guard measuresNoLoad, let criterion = request.procedure.operatingError.noLoad,
      let point = request.plan.points.first, let display = environment.bench.display,
      let question = request.procedure.appearance.checklist.first(where: \.isMeasured),
      facts.answers(below: question.key).isEmpty
    else { return }
    announce(BilingualText(zh: "空载", en: "Without load"))
    let planned = underWay(point, 1)
    try await startSession(planned)
    let deadline = now + criterion.during.value.duration
    let first = PileIndication(try await display.energy())
    try await append(.indication(.withoutLoad(.noLoadStart, first, session)))
    while now < deadline {
      show(planned, .noLoad, nil)
      try await sleep(until: min(deadline, now + Self.samplingInterval))
    }
    let last = PileIndication(try await display.energy())
    try await append(.indication(.withoutLoad(.noLoadEnd, last, session)))
    try await endSession(planned)
    try await append(.answer(answer(to: question, from: first, to: last, criterion)))
  }

  private func answer(
    to question: ChecklistQuestion,
    from first: PileIndication,
    to last: PileIndication,
    _ criterion: NoLoadCriterion
  ) throws(Failure) -> AnswerRecord {
    let moved = last.value.inBaseUnit - first.value.inBaseUnit
    let allowed =
      request.pile.display.resolution.inBaseUnit * ExactDecimal(criterion.steps.value)
    let isStill = moved.magnitude <= allowed
    return AnswerRecord(
      item: question.key,
      question: question.question,
      answer: isStill ? "yes" : "no",
      isAcceptable: isStill,
      limit: BilingualText(
        zh:
          "\(criterion.during.value) 内由 \(first.value) 到 \(last.value)，允许 \(criterion.steps.value) 个字",
        en: "from \(first.value) to \(last.value) in \(criterion.during.value), "
          + "\(criterion.steps.value) digits allowed"
      ),
      by: last.through,
      at: try stamp(),
      with: nil,
      source: "driver"
    )
  }
}

extension IndicationRecord {
  fileprivate static func withoutLoad(
    _ moment: Moment,
    _ shown: PileIndication,
    _ session: Int
  ) -> IndicationRecord {
    IndicationRecord(
      register: .pileEnergy,
      moment: moment,
      item: VerificationItem.appearance.rawValue,
      loadPoint: nil,
      reading: nil,
      session: session,
      raw: shown.raw,
      value: "\(shown.value)",
      through: shown.through,
      source: shown.source
    )
  }
}
