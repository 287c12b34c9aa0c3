package import Wording

/// Something that happened in a run: a step, a fault, a stop, making safe.
package struct EventRecord: Equatable, Sendable, Codable {
  /// A short name for programs, `load-off`, `session-started`, `aborted`.
  package var name: String
  package var text: BilingualText
  /// The failure behind it, with its whole chain.
  package var failure: Failure?

  package init(name: String, text: BilingualText, failure: Failure? = nil) {
    self.name = name
    self.text = text
    self.failure = failure
  }
}
