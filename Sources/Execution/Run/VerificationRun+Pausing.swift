import BenchClock
import Evidence
import Instruments
import Metrology
import Procedures
import Wording

extension VerificationRun {
  /// Pauses where somebody asked for it and the procedure allows it.
  ///
  /// Called where the load is off and no session is on. The interlock and the guard watch on; the
  /// load stays off until a person lets the run go on, and a pause that is never lifted ends it.
  func pauseIfAsked() async throws(Failure) {
    guard let person = environment.pause.raisedBy, let limit = request.procedure.pause?.atMost.value
    else { return }
    let beginning = now
    try await appendEvent(
      RunFacts.EventName.paused,
      BilingualText(
        zh: "\(person) 暂停检定，负载已断开，最长 \(limit)",
        en: "Paused by \(person), the load off, for \(limit) at most"
      )
    )
    environment.observe(.paused(by: person, limit: limit))
    try await watch(within: limit.duration, otherwise: .pauseTooLong(limit)) {
      () async throws(Failure) -> Bool in
      try await lookOn()
      return environment.pause.raisedBy == nil
    }
    try await goOn(by: environment.pause.liftedBy ?? person, after: now - beginning)
  }

  private func goOn(by person: String, after length: Duration) async throws(Failure) {
    let seconds = ExactDecimal(digits: Int128(length / .milliseconds(1)), places: 3)
    try await appendEvent(
      RunFacts.EventName.continued,
      BilingualText(
        zh: "\(person) 继续检定，暂停了 \(seconds) s",
        en: "Continued by \(person) after a pause of \(seconds) s"
      )
    )
    environment.observe(.continued(by: person, after: length))
  }
}
