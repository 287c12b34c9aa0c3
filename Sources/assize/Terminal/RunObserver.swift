import Execution

/// Takes what a run says of itself to whoever shows it, the alarm and the watch over its clean-up.
struct RunObserver: Sendable {
  var show: @Sendable (RunEvent) -> Void
  private let cleanUp = CleanUpWatch()

  init(show: @escaping @Sendable (RunEvent) -> Void) {
    self.show = show
  }

  func take(_ event: RunEvent) {
    show(event)
    switch event {
    case .loadNotSafe(let failure): LoadAlarm.carry(failure)
    case .cleanUp(let isUnderWay): isUnderWay ? cleanUp.start() : cleanUp.end()
    default: break
    }
  }
}
