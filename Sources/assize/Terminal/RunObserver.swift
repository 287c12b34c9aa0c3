import Execution

/// Takes what a run says of itself to the screen, the alarm and the watch over its clean-up.
struct RunObserver: Sendable {
  var screen: LiveBlock
  private let cleanUp = CleanUpWatch()

  init(screen: LiveBlock) {
    self.screen = screen
  }

  func take(_ event: RunEvent) {
    screen.show(event)
    switch event {
    case .loadNotSafe(let failure): LoadAlarm.carry(failure)
    case .cleanUp(let isUnderWay): isUnderWay ? cleanUp.start() : cleanUp.end()
    default: break
    }
  }
}
