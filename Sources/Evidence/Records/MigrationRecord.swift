/// The store got the structure of a newer version.
package struct MigrationRecord: Equatable, Sendable, Codable {
  package var from: Int
  package var to: Int
  /// The names of the steps, in their order.
  package var steps: [String]

  package init(
    from: Int,
    to: Int,
    steps: [String]
  ) {
    self.from = from
    self.to = to
    self.steps = steps
  }
}
