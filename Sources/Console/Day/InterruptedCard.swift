/// A run that was cut off and waits to be gone on with.
package struct InterruptedCard: Sendable, Equatable {
  package var record: Int
  package var serial: String
  package var connector: String
  /// When it was opened, as a person reads it.
  package var at: String
  package var by: String

  package init(record: Int, serial: String, connector: String, at: String, by: String) {
    self.record = record
    self.serial = serial
    self.connector = connector
    self.at = at
    self.by = by
  }
}
