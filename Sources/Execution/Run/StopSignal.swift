import Synchronization
package import Wording

/// A request to end a run early, set from a signal or a key and seen by the run between two steps.
package final class StopSignal: Sendable {
  private struct State {
    var reason: BilingualText?
    var isByPerson = false
    var count = 0
    var actions: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  package init() {}

  /// Why the run was asked to stop; nil while nobody asked.
  package var reason: BilingualText? { state.withLock { $0.reason } }

  /// Whether a person asked, or the system in a person's name; then somebody knows why.
  var isByPerson: Bool { state.withLock { $0.isByPerson } }

  /// Whether a stop was asked for more than once: what can be left out is left out, and never the
  /// safe sequence.
  var isPressing: Bool { state.withLock { $0.count > 1 } }

  /// Asks the run to stop; the first reason stands.
  package func raise(_ reason: BilingualText, byPerson isByPerson: Bool = true) {
    let actions = state.withLock { state in
      state.count += 1
      if state.reason == nil { (state.reason, state.isByPerson) = (reason, isByPerson) }
      return state.actions
    }
    for action in actions { action() }
  }

  /// What must happen at once when a stop is asked for: wake blocked reads, end sleeps.
  func whenRaised(_ action: @escaping @Sendable () -> Void) {
    let isRaised = state.withLock { state in
      state.actions.append(action)
      return state.reason != nil
    }
    if isRaised { action() }
  }
}
