package import Execution
package import Procedures
package import Wording

/// A verification as it was planned, before anything is asked or switched on.
package struct PlannedCard: Sendable, Equatable {
  package var order: VerificationOrder
  /// The pile's figures in reading order.
  package var figures: [TextPair]
  /// What the nameplate does not state and a rule gives; each is confirmed.
  package var derived: [Question]
  package var table: TextTable
  package var remarks: [BilingualText]
  /// Of all readings, `4.00 kWh`.
  package var energy: String
  /// With the bench at work, `7.6 min`.
  package var time: String
  /// Everything else that people must see or measure before the load.
  package var questions: [Question]
  /// The instruments that were used for the same questions last time.
  package var devices: [String: String]

  package init(
    order: VerificationOrder,
    figures: [TextPair],
    derived: [Question],
    table: TextTable,
    remarks: [BilingualText],
    energy: String,
    time: String,
    questions: [Question],
    devices: [String: String] = [:]
  ) {
    (self.order, self.figures, self.derived) = (order, figures, derived)
    (self.table, self.remarks, self.energy, self.time) = (table, remarks, energy, time)
    (self.questions, self.devices) = (questions, devices)
  }
}

/// A label and what stands beside it.
package struct TextPair: Sendable, Equatable {
  package var label: BilingualText
  package var value: BilingualText

  package init(_ label: BilingualText, _ value: BilingualText) {
    (self.label, self.value) = (label, value)
  }
}
