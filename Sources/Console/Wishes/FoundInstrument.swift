package import Wording

/// What was found at a link when somebody looked for instruments.
package struct FoundInstrument: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    case asking
    /// The whole answer, and the driver that knows it, as `reference-meter/yokogawa-wt300`.
    case answered(String, driver: String?)
    case failed(Failure)
  }

  package var link: String
  package var state: State

  package init(link: String, state: State) {
    self.link = link
    self.state = state
  }
}
