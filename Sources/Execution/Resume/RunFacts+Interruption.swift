import Evidence
import Wording

extension RunFacts {
  /// The names under which a run leaves the events that a later process asks for.
  enum EventName {
    static let sessionRequested = "session-requested"
    static let sessionEnded = "session-ended"
    static let endedEarly = "ended-early"
    static let interlock = "interlock"
    static let registerGap = "register-gap"
    static let guardian = "guard"
    static let paused = "paused"
    static let continued = "continued"
  }

  private func events(_ name: String) -> [(entry: LedgerEntry, event: EventRecord)] {
    entries.compactMap { entry in
      if case .event(let event) = entry.body, event.name == name { (entry, event) } else { nil }
    }
  }

  /// How many charging sessions the run has asked for: the number of the last one.
  var sessionsRequested: Int { events(EventName.sessionRequested).count }

  /// The session that was asked for and never said to have ended: it may still be on.
  var sessionLeftOn: Int? {
    let ended = events(EventName.sessionEnded).last?.entry.sequence ?? 0
    let requested = events(EventName.sessionRequested).last?.entry.sequence ?? 0
    return requested > ended ? sessionsRequested : nil
  }

  /// Why the run ended, where it said so before it could close: it is not for a later process to undo.
  var failureAtEnd: Failure? {
    (events(EventName.endedEarly) + events(EventName.interlock)).first?.event.failure
  }

  var hasSaidItsEnd: Bool { !events(EventName.endedEarly).isEmpty }

  var hasSaidRegisterGap: Bool { !events(EventName.registerGap).isEmpty }

  /// What the guard of the latest stretch of work said as it acted.
  var guardsWord: BilingualText? {
    let latest = entries.last { if case .resumption = $0.body { true } else { false } }
    return events(EventName.guardian).last { $0.entry.sequence > latest?.sequence ?? 0 }?.event.text
  }

  /// The last entry of the run itself; its guard writes after it.
  var lastOwnEntry: LedgerEntry? {
    entries.last { entry in
      if case .event(let event) = entry.body { event.name != EventName.guardian } else { true }
    }
  }

  /// Whether the registers at the start of the run are on record.
  var hasBegun: Bool { !allIndications { $0.moment == .runStart }.isEmpty }
}
