/// The loudest thing the product ever says, by every channel at once.
package struct Alarm: Sendable {
  var channels: [any AlertChannel]

  package init(channels: [any AlertChannel] = [UserTerminals(), SystemLog()]) {
    self.channels = channels
  }

  package func sound(_ lines: [String]) {
    for channel in channels { channel.carry(lines) }
  }
}
