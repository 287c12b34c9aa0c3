import Console
import Evidence
import Execution
import Metrology
import Procedures
import Wording

/// One run that the screens watch, from its preparation to its documents.
struct ScreenRun: Sendable {
  var control: RunControl
  var mailbox: Mailbox
  var session: Session
  /// What was answered before it began.
  var prepared: [String: VerificationOrder.Prepared]

  func perform(_ prepare: @Sendable () async throws -> PreparedRun) async {
    let (stop, pause) = (StopSignal(), PauseSignal())
    control.take(stop, pause, person: session.signedIn?.name ?? "")
    defer { control.letGo() }
    do {
      let run = try await prepare()
      if let reason = stop.reason { throw Failure.stopped(reason) }
      let procedure = run.preparation.request.procedure
      mailbox.post(.run(.begins(pauseAtMost: procedure.pause?.atMost.value)))
      let feed = RunFeed(mailbox)
      let (number, _) = try await run.perform(
        try await answers(run.preparation),
        stop,
        pause,
        show: { feed.take($0) },
        guardIsGone: { [control] in control.stop($0, byPerson: false) }
      )
      mailbox.post(.run(.over(try await result(of: number, run))))
    } catch {
      mailbox.post(.run(.refused(Failure(showing: error, in: session.language))))
    }
  }

  private func answers(_ preparation: Preparation) async throws(Failure) -> ScreenAnswers {
    let (clock, zone) = (preparation.clock, preparation.request.zoneMinutes)
    return ScreenAnswers(
      control: control,
      prepared: prepared,
      now: { (try? clock.stamp(zoneMinutes: zone)) ?? "" },
      verifier: preparation.request.opening.verifier ?? "",
      confirmers: try await preparation.confirmers()
    )
  }
}
