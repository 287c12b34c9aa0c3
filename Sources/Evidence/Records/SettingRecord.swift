/// Something set on an instrument, and what it read back.
package struct SettingRecord: Equatable, Sendable, Codable {
  package var role: String
  /// The driver's command, `voltage-range`.
  package var command: String
  package var value: String
  /// Nil where the instrument cannot be asked.
  package var readBack: String?

  package init(role: String, command: String, value: String, readBack: String?) {
    self.role = role
    self.command = command
    self.value = value
    self.readBack = readBack
  }
}
