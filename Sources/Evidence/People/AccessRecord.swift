/// Somebody looked at a record, printed it or took it out of the store.
package struct AccessRecord: Equatable, Sendable, Codable {
  package enum Act: String, Sendable, Codable {
    case looked, printed, exported
    case handedOver = "handed-over"
  }

  package var user: String
  package var act: Act
  /// What it was, without any name of a customer: `record 3`, `records 1 to 20 as csv`.
  package var subject: String

  package init(
    user: String,
    act: Act,
    subject: String
  ) {
    self.user = user
    self.act = act
    self.subject = subject
  }
}
