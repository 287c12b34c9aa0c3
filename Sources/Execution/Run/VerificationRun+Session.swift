import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Starts a charging session: a step with its own criterion and its own time.
  func startSession(_ planned: ReadingUnderWay) async throws(Failure) {
    try await waitForEarlierSession(planned)
    session += 1
    try await appendEvent(
      RunFacts.EventName.sessionRequested,
      BilingualText(zh: "请求第 \(session) 次充电会话", en: "Charging session \(session) requested")
    )
    guard let vehicle = environment.bench.vehicle else { return try await startByHand(planned) }
    try await vehicle.startSession()
    try await watch(
      every: Self.stateInterval,
      within: request.procedure.operatingError.sessionStart.value.duration,
      otherwise: .sessionNotStarted(SessionState.starting.rawValue)
    ) { () async throws(Failure) -> Bool in
      let state = try await vehicle.sessionState()
      show(planned, .starting, nil)
      if state == .fault { throw .sessionNotStarted(state.rawValue) }
      return state == .charging
    }
    try await recordSessionStarted()
    try await requireAllowedCurrent(planned.point)
  }

  func recordSessionStarted() async throws(Failure) {
    try await appendEvent(
      "session-started",
      BilingualText(zh: "第 \(session) 次充电会话已开始", en: "Charging session \(session) started")
    )
  }

  /// A run that was broken off a moment ago leaves a session that is still ending; a new one cannot
  /// start in it.
  private func waitForEarlierSession(_ planned: ReadingUnderWay) async throws(Failure) {
    guard let vehicle = environment.bench.vehicle else {
      return try await endEarlierByHand(planned)
    }
    try await watch(
      every: Self.stateInterval,
      within: request.procedure.operatingError.standstill.atMost.value.duration,
      otherwise: .sessionNotEnded
    ) { () async throws(Failure) -> Bool in
      show(planned, .starting, nil)
      return try await vehicle.sessionState() != .ending
    }
  }

  /// Ends the session after the load is off, and waits until it is over.
  func endSession(_ planned: ReadingUnderWay) async throws(Failure) {
    guard let vehicle = environment.bench.vehicle else {
      return try await endByHand(session, planned)
    }
    try await vehicle.stopSession()
    try await watch(
      every: Self.stateInterval,
      within: request.procedure.operatingError.standstill.atMost.value.duration,
      otherwise: .sessionNotEnded
    ) { () async throws(Failure) -> Bool in
      show(planned, .ending, nil)
      let state = try await vehicle.sessionState()
      return state == .ended || state == .idle
    }
    try await recordSessionEnded(session)
  }

  func recordSessionEnded(_ number: Int) async throws(Failure) {
    try await appendEvent(
      RunFacts.EventName.sessionEnded,
      BilingualText(zh: "第 \(number) 次充电会话已结束", en: "Charging session \(number) ended")
    )
  }
}
