package import Wording

extension Link {
  /// Finds the place in the dialogue again, or gives the link up.
  ///
  /// A network connection is made anew, which drops whatever was still under way. A terminal keeps
  /// its late answers, so a marker is asked and every line before its answer is thrown away:
  /// instruments answer in order.
  ///
  /// - Parameters:
  ///   - marker: a question whose answer can be told from every other; best one that is not itself
  ///     unanswered, because each earlier one still owes an answer of the same look.
  ///   - terminator: the byte that ends a line.
  ///   - limit: real time for connecting, and from then for answering.
  ///   - isExpected: whether a line answers the marker.
  /// - Throws: the reason the link is gone.
  package func resynchronise(
    asking marker: [UInt8],
    terminator: UInt8 = 0x0A,
    within limit: Duration,
    until isExpected: ([UInt8]) -> Bool
  ) throws(Failure) {
    guard state != .closed else { throw notOpen }
    if heedsInterrupter { interrupter.clear() }
    if case .tcp = address { try reopen(within: limit) }
    if state == .gone { try reopen(within: limit) }
    let deadline = Deadline(within: limit)
    let owed = unanswered.count { $0 == marker } + 1
    do throws(Failure) {
      try write(marker, until: deadline, limit: limit)
      try discard(through: owed, terminator, until: deadline, limit: limit, isExpected)
    } catch {
      throw lose(.notResynchronised(address, because: error))
    }
    unanswered.removeAll()
    state = .ready
  }

  private func reopen(within limit: Duration) throws(Failure) {
    do throws(Failure) { try open(within: limit) } catch { throw lose(error) }
  }

  /// Reads lines until `count` of them answer the marker; nothing may follow the last.
  private func discard(
    through count: Int,
    _ terminator: UInt8,
    until deadline: Deadline,
    limit: Duration,
    _ isExpected: ([UInt8]) -> Bool
  ) throws(Failure) {
    var found = 0
    var rest: [UInt8] = []
    while found < count {
      let reply = try readLine(terminator, after: rest, until: deadline, limit: limit)
      rest = reply.rest
      let line = reply.line.last == 0x0D ? Array(reply.line.dropLast()) : reply.line
      if isExpected(line) { found += 1 }
    }
    guard rest.isEmpty else { throw .unaskedBytes(rest, on: address) }
  }
}
