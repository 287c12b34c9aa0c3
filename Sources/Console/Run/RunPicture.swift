package import Evidence
package import Execution
package import Metrology
package import Wording

/// What the screens know of a run under way, from what it said.
package struct RunPicture: Sendable {
  package private(set) var number: Int?
  package private(set) var plan: PlanRecord?
  /// The latest live values; nil while nothing is measured.
  package private(set) var progress: RunProgress?
  package private(set) var step: BilingualText?
  /// What leaves a line, in its order.
  package private(set) var kept: [RunEvent] = []
  package private(set) var asked: RunAsked?
  package private(set) var isStopping = false
  package private(set) var isPauseWanted = false
  package private(set) var isPaused = false
  package private(set) var isCleaningUp = false
  package private(set) var isClosed = false
  /// Nil where the procedure allows no pause.
  package private(set) var pauseAtMost: QuantityValue?

  package init() {}

  /// Whether people read the pile: then neither the reference's energy nor an error is shown before
  /// the entry is committed.
  package var isReadByPerson: Bool { progress?.isReadByPerson ?? false }

  package mutating func take(_ news: RunNews) {
    switch news {
    case .begins(let pause): pauseAtMost = pause
    case .event(let event): take(event)
    case .asks(let asked): self.asked = asked
    case .answered: asked = nil
    case .stopping: isStopping = true
    case .pausing(let isWanted): isPauseWanted = isWanted
    case .refused, .over, .abandoned: asked = nil
    }
  }

  private mutating func take(_ event: RunEvent) {
    switch event {
    case .progress(let latest):
      progress = latest
      return
    case .opened(let number, let plan): (self.number, self.plan) = (number, plan)
    case .step(let name): (step, progress) = (name, nil)
    case .paused: (isPaused, progress) = (true, nil)
    case .continued: (isPaused, isPauseWanted) = (false, false)
    case .cleanUp(let isUnderWay): (isCleaningUp, progress) = (isUnderWay, nil)
    case .closed: (isClosed, progress) = (true, nil)
    case .resumed(let interruption): number = interruption.run
    case .notice, .reading, .judged, .failed, .loadNotSafe: break
    }
    kept.append(event)
  }
}
