package import Wording

extension Instrument {
  /// Sends what the driver sends first; errors from before are thrown away, those it causes are not.
  package func prepare() throws(Failure) {
    try readErrorQueue()
    for statement in driver.prepare {
      if statement.asks {
        try requireAnswer(to: statement)
      } else {
        try tell(statement.statement)
        try checkErrorQueue(after: statement.statement)
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
