package import Wording

extension Instrument {
  /// Sends what the driver sends first; errors from before are thrown away, those it causes are not.
  package func prepare() throws(Failure) {
    try readErrorQueue()
    for statement in driver.prepare {
      try tell(statement.send)
      try checkErrorQueue(after: statement.send)
    }
  }
}
