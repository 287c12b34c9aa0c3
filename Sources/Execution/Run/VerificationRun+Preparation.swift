import BenchClock
import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// What people must see or measure before anything is switched on.
  nonisolated var questions: [Question] {
    Question.all(
      of: request.procedure,
      pile: request.pile,
      kind: request.kind,
      supplementary: request.supplementary,
      measuresNoLoad: measuresNoLoad
    )
  }

  /// Identity, people's answers, instruments set up: everything before the load.
  func prepare() async throws(Failure) {
    if resumed == nil { try await identify() } else { try await requireLoadOff() }
    try await declareProtection()
    try await ask()
    try checkStop()
    if facts.hasBegun { await recordRegistersAsLeft() }
    try await setUpInstruments()
    if !facts.hasBegun { await recordRegisters(.runStart) }
    try await recordRegisterGap()
    try await declare(try await environment.guardian.watch(run: number))
  }

  /// Every instrument answers who it is, and is compared with the bench file before any output.
  private func identify() async throws(Failure) {
    announce(BilingualText(zh: "核对仪器身份", en: "Identity of the instruments"))
    try await environment.bench.open()
    let identified = try await environment.bench.identifyAll()
    try await append(try identities(identified).map(LedgerBody.identity))
    try checkPile(identified)
  }

  /// The instruments that answered, and the clock that everything is stamped by.
  func identities(
    _ identified: [BenchInstruments.Identified]
  ) throws(Failure) -> [IdentityRecord] {
    identified.map(IdentityRecord.init) + [IdentityRecord(try environment.clock.referenceTime())]
  }

  /// The display that answers is that of the pile under verification.
  func checkPile(_ identified: [BenchInstruments.Identified]) throws(Failure) {
    let expected = request.pile.nameplate.serial
    for display in identified where display.entry.role == .pileDisplay {
      guard display.identity.serial == expected else {
        throw .wrongPile(expected: expected, found: display.identity.serial)
      }
    }
  }

  /// Promise 4: what covers the death of this computer, or that nothing does, is said every time.
  private func declareProtection() async throws(Failure) {
    try await declare(environment.bench.protectionNotices)
  }

  private func declare(_ notices: [BilingualText]) async throws(Failure) {
    for text in notices {
      try await appendEvent("protection", text)
      environment.observe(.notice(text))
    }
  }

  /// Asks what is open, keeps every answer, and refuses where a condition is not met.
  private func ask() async throws(Failure) {
    announce(BilingualText(zh: "检定条件、外观与功能", en: "Conditions, appearance and function"))
    try await ask(openQuestions(among: questions))
    try checkConditions(questions)
    try checkMayGoOn()
  }

  /// What can be said only after the last reading: the check standard once more.
  func askAfterwards() async throws(Failure) {
    let questions = Question.checks(of: request.procedure, .after)
    guard !questions.isEmpty else { return }
    announce(BilingualText(zh: "读数后的核查", en: "Checks after the readings"))
    try await ask(openQuestions(among: questions))
    try checkConditions(questions)
  }

  /// The questions that nobody has answered yet: an answer that was given stands.
  func openQuestions(among questions: [Question]) -> [Question] {
    let answered = Set(facts.answers(below: "").map(\.record.item))
    return questions.filter { !answered.contains($0.id) }
  }

  private func ask(_ questions: [Question]) async throws(Failure) {
    let answers = try await environment.answers.answers(to: questions)
    var records: [LedgerBody] = []
    do throws(Failure) {
      for (question, answer) in answers {
        records.append(.answer(try AnswerRecord(question, answer)))
      }
    } catch {
      // What was answered before an answer that cannot stand is kept.
      try await append(records)
      throw error
    }
    try await append(records)
  }

  /// Refuses where a condition is not met.
  private func checkConditions(_ questions: [Question]) throws(Failure) {
    let answers = facts.answers(below: "").map(\.record)
    for question in questions where question.isCondition {
      guard let answer = answers.last(where: { $0.item == question.id }) else { continue }
      if try question.accepts(answer.answer) == false {
        throw .preconditionNotMet(question, answer: answer.answer)
      }
    }
  }

  /// Judges an item whose facts are complete, where this run takes it at all.
  func judge(_ item: VerificationItem) async throws(Failure) {
    let judgement = RunJudgement(request)
    guard judgement.isTaken(item, request.plan), !hasVerdict(on: item),
      let verdict = judgement.verdict(item, facts)
    else { return }
    try await append(verdict)
    try checkMayGoOn()
  }

  /// Whether the record holds a verdict already: it stands.
  func hasVerdict(on item: VerificationItem) -> Bool {
    facts.verdicts.contains { $0.item == item.rawValue }
  }

  /// Instruments under control, load off, ranges set once and fixed for the run.
  private func setUpInstruments() async throws(Failure) {
    announce(BilingualText(zh: "设置仪器", en: "Instruments set up"))
    let bench = environment.bench
    try await bench.load.prepare()
    try await bench.vehicle?.prepare()
    try await setUpMeter()
    try await bench.display?.prepare()
    try await bench.counter?.prepare()
    // Two current sources would fight: a charger gives its current to a load of constant voltage.
    let mode: LoadMode = request.pile.wiring == .dc ? .constantVoltage : .constantCurrent
    try await append(try await bench.load.setMode(mode), .load)
    if let vehicle = bench.vehicle {
      try await append(try await vehicle.setPlug(.on), .vehicleSimulator)
    }
  }

  /// Wiring and ratios hold for the whole run; ranges belong to a load point.
  private func setUpMeter() async throws(Failure) {
    let (bench, meter) = (environment.bench.bench, environment.bench.meter)
    let wiring = MeterWiring(rawValue: request.plan.wiring) ?? .dc
    guard meter.measures(wiring) else { throw .wiringNotMeasured(request.plan.wiring) }
    for setting in try await meter.prepare(wiring: wiring) {
      try await append(setting, .referenceMeter)
    }
    let transducer = bench.entry(for: .referenceMeter)?.transducer
    let one = QuantityValue(ExactDecimal(1), .one)
    let ratios = try await meter.setRatios(
      current: transducer?.currentRatio ?? one,
      voltage: transducer?.voltageRatio ?? one
    )
    for setting in ratios { try await append(setting, .referenceMeter) }
  }

  func append(_ setting: Setting, _ role: InstrumentRole) async throws(Failure) {
    try await append(
      .setting(
        SettingRecord(
          role: role.rawValue,
          command: setting.command,
          value: setting.value,
          readBack: setting.readBack
        )
      )
    )
  }

  func announce(_ step: BilingualText) {
    environment.observe(.step(step))
  }

  /// Some failures end the run; the procedure says which.
  func checkMayGoOn() throws(Failure) {
    let failed =
      facts.verdicts.filter { $0.conclusion == .nonconforming }.map(\.item)
      + facts.answers(below: "").filter { $0.record.isAcceptable == false }.map(\.record.item)
    if let ending = failed.first(where: request.procedure.failureEndsRun) {
      throw .endedByRule(ending)
    }
  }
}
