import Synchronization

/// A request to pause a run between two readings, raised and lifted by a person.
package final class PauseSignal: Sendable {
  private let state = Mutex((raised: String?.none, lifted: String?.none))

  package init() {}

  /// Who asked for a pause; nil while nobody does.
  package var raisedBy: String? { state.withLock { $0.raised } }

  /// Who lifted the last one.
  package var liftedBy: String? { state.withLock { $0.lifted } }

  /// Asks for a pause at the next place where the load is off and no session is on.
  package func raise(by person: String) {
    state.withLock { state in
      if state.raised == nil { state = (person, nil) }
    }
  }

  /// Lets the run go on, or takes the request back.
  package func lift(by person: String) {
    state.withLock { $0 = (nil, person) }
  }
}
