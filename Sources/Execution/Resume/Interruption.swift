import Evidence
package import Wording

/// What a run that was cut off had come to: what stands, and what is taken again from its beginning.
package struct Interruption: Equatable, Sendable {
  /// An item of the procedure, or a load point of one.
  package struct Part: Equatable, Sendable {
    package var item: String
    package var loadPoint: String?
    package var name: BilingualText

    /// As a record names it.
    var id: String { loadPoint.map { "\(item)/\($0)" } ?? item }
  }

  /// The record's number.
  package var run: Int
  package var openedAt: String
  /// When the run last wrote anything, ISO 8601 with its zone.
  package var at: String
  package var verifier: String?
  package var finished: [Part]
  /// Nil where the run was between two parts.
  package var inProgress: Part?
  /// The first entry of what was in progress, and the last before the interruption.
  package var from: Int
  package var after: Int
  /// What the guard said, or that nothing is known.
  package var reason: BilingualText
}
