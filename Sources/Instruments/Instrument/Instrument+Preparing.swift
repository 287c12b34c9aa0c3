package import Wording

extension Instrument {
  /// Sends what the driver sends first; errors from before are thrown away, those it causes are not.
  ///
  /// - Parameter wiring: of a reference meter; from here on `{element}` stands for what it is read
  ///   from.
  /// - Throws: a failure where the driver does not measure in that wiring, or something is refused.
  package func prepare(wiring: MeterWiring = .dc) throws(Failure) {
    guard driver.measures(wiring) else { throw .wiringNotMeasured(wiring, driver: driver) }
    self.wiring = wiring
    try readErrorQueue()
    for line in driver.prepare {
      var line = line
      if let element = driver.element(for: wiring) {
        line.statement = line.statement.naming(element)
      }
      if line.asks {
        try requireAnswer(to: line)
      } else {
        try tell(line.statement)
        try checkErrorQueue(after: line.statement)
      }
    }
  }

  /// Without remote control the instrument would ignore what is sent next, the load's off included.
  private func requireAnswer(to line: PreparingStatement) throws(Failure) {
    let answer = try exchange(line.statement)
    guard line.expects.contains(answer) else {
      throw .notReady(answer, to: line.statement, wanted: line.expects, subject)
    }
  }
}
